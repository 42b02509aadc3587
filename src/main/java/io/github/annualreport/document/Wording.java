package io.github.annualreport.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the elements and headings of a document read, alike in every file format. */
public final class Wording {

  private static final String CLOSING_MARKS = "。！？；：…";

  private Wording() {}

  /** 区委、区政府： (GB/T 9704-2012, 7.3.2); empty without addressees. */
  public static String addressees(Elements elements) {
    return elements.addressees().isEmpty() ? "" : String.join("、", elements.addressees()) + "：";
  }

  /** 2026年1月5日, without leading zeros (GB/T 9704-2012, 7.3.5.4). */
  public static String date(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /** A heading with its number. */
  public static List<Inline> heading(Block.Heading heading) {
    var content = new ArrayList<Inline>();
    content.add(new Inline.Text(heading.number()));
    content.addAll(heading.content());
    return content;
  }

  /** A heading that text follows on the same line: closed by 。 unless it closes itself. */
  public static List<Inline> runInHeading(Block.Heading heading) {
    List<Inline> content = heading(heading);
    String text = Inlines.text(heading.content());
    boolean closed = !text.isEmpty() && CLOSING_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (!closed) {
      content.add(new Inline.Text("。"));
    }
    return content;
  }

  /** All of a paragraph, its run-in heading included. */
  public static List<Inline> paragraph(Block.Paragraph paragraph) {
    var content = new ArrayList<Inline>();
    paragraph.heading().ifPresent(h -> content.addAll(runInHeading(h)));
    content.addAll(paragraph.content());
    return content;
  }
}
