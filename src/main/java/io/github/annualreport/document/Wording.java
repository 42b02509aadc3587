package io.github.annualreport.document;

import io.github.annualreport.figure.Gap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the elements and headings of a document read, alike in every file format. */
public final class Wording {

  private static final String CLOSING_MARKS = "。！？；：…";

  /** The label before the first signer. */
  public static final String SIGNERS = "签发人：";

  private static final int SIGNERS_PER_LINE = 2;

  private Wording() {}

  /** 区委、区政府： (GB/T 9704-2012, 7.3.2); empty without addressees. */
  public static String addressees(Elements elements) {
    return elements.addressees().isEmpty() ? "" : String.join("、", elements.addressees()) + "：";
  }

  /** The issuing organ, then signers, the number beside the last of them; none empty. */
  public static List<String> head(Elements.Head head) {
    var lines = new ArrayList<String>(List.of(head.organ()));
    List<String> signers = signers(head);
    for (int i = 0; i < Math.max(1, signers.size()); i++) {
      boolean last = i + 1 >= signers.size();
      String label = signers.isEmpty() ? "" : "　" + (i == 0 ? SIGNERS : "") + signers.get(i);
      lines.add(((last ? head.number() : "") + label).strip());
    }
    lines.removeIf(String::isEmpty);
    return lines;
  }

  /** 甲　乙, two of them a line (GB/T 9704-2012, 7.2.6). */
  public static List<String> signers(Elements.Head head) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < head.signers().size(); i += SIGNERS_PER_LINE) {
      int end = Math.min(i + SIGNERS_PER_LINE, head.signers().size());
      lines.add(String.join("　", head.signers().subList(i, end)));
    }
    return lines;
  }

  /** （送审稿）; empty for a final document. */
  public static String mark(Elements elements) {
    return elements.mark().isEmpty() ? "" : "（" + elements.mark() + "）";
  }

  /** （此件公开发布）; empty if there is none. */
  public static String note(Elements elements) {
    return elements.note().isEmpty() ? "" : "（" + elements.note() + "）";
  }

  /** 附件：1.甲, then 2.乙; without a number if there is but one (GB/T 9704-2012, 7.3.4). */
  public static List<String> attachments(Document document) {
    List<Attachment> all = document.attachments();
    var lines = new ArrayList<String>();
    for (int i = 0; i < all.size(); i++) {
      String number = all.size() > 1 ? (i + 1) + "." : "";
      lines.add((i == 0 ? "附件：" : "") + number + all.get(i).name());
    }
    return lines;
  }

  /** 附件2, over the attachment's title; without a number if there is but one. */
  public static String attachmentNumber(Document document, int index) {
    return document.attachments().size() > 1 ? "附件" + (index + 1) : "附件";
  }

  /** 抄送：甲、乙。 and 某局办公室　2026年1月20日印发; none of them empty. */
  public static List<String> imprint(Elements.Imprint imprint) {
    return Stream.of(copies(imprint), (imprint.printer() + "　" + printed(imprint)).strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** 抄送：甲、乙。 (GB/T 9704-2012, 7.4.2); empty without any. */
  public static String copies(Elements.Imprint imprint) {
    return imprint.copies().isEmpty() ? "" : "抄送：" + String.join("、", imprint.copies()) + "。";
  }

  /** 2026年1月20日印发; empty without a date. */
  public static String printed(Elements.Imprint imprint) {
    return imprint.printed().map(d -> date(d) + "印发").orElse("");
  }

  /** The lines of organs, 甲　　乙 where they stand side by side, and the date. */
  public static List<String> signature(Elements elements) {
    var lines = new ArrayList<>(organs(elements.signature()));
    String date = date(elements);
    if (!date.isEmpty()) {
      lines.add(date);
    }
    return lines;
  }

  /** The lines of a signature's organs. */
  public static List<String> organs(Signature signature) {
    return signature.rows().stream().map(row -> String.join("　　", row)).toList();
  }

  /** The line under the signature: the date, or its gap in a draft; empty if there is none. */
  public static String date(Elements elements) {
    Signature signature = elements.signature();
    boolean open = elements.mark().equals(Elements.DRAFT) && !signature.organs().isEmpty();
    return signature.date().map(Wording::date).orElse(open ? Gap.of("成文日期") : "");
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
    String text = Inline.text(heading.content());
    boolean closed = !text.isEmpty() && CLOSING_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (!closed) {
      content.add(new Inline.Text("。"));
    }
    return content;
  }

  /** 表1　执法情况. */
  public static List<Inline> caption(Caption caption) {
    var content = new ArrayList<Inline>();
    content.add(new Inline.Text(caption.number() + "　"));
    content.addAll(caption.content());
    return content;
  }

  /** Describes a chart for those who cannot see it: 柱形图。案件数：2030年9件，2031年6件。 */
  public static String description(Block.Chart chart) {
    ChartData data = ChartData.of(chart);
    var result = new StringBuilder(chart.form().word()).append("。");
    for (ChartData.Series series : data.series()) {
      var values = new ArrayList<String>();
      for (int i = 0; i < data.groups().size(); i++) {
        String group = data.groups().get(i);
        series
            .values()
            .get(i)
            .ifPresent(v -> values.add(group + v.toPlainString() + chart.table().unit()));
      }
      result.append(series.name()).append("：").append(String.join("，", values)).append("。");
    }
    return result.toString();
  }

  /** 单位：件; empty if the table does not tell one for all. */
  public static String unit(Block.Table table) {
    return table.unit().isEmpty() ? "" : "单位：" + table.unit();
  }

  /** All of a paragraph, its run-in heading included. */
  public static List<Inline> paragraph(Block.Paragraph paragraph) {
    var content = new ArrayList<Inline>();
    paragraph.heading().ifPresent(h -> content.addAll(runInHeading(h)));
    content.addAll(paragraph.content());
    return content;
  }
}
