package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.document.FigureNote;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Span;
import io.github.annualreport.document.UnsourcedNumber;
import io.github.annualreport.figure.Figure.Origin;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Running text in which every figure is shaded and has a comment that accounts for it, and every
 * number without a source is shaded in a colour of its own.
 */
final class Comments implements RunningText {

  /** Light yellow: as it stands in the data. */
  private static final String GIVEN = "FFF2CC";

  /** Light blue: computed. */
  private static final String COMPUTED = "DDEBF7";

  /** Light red: typed into the text, without a source. */
  private static final String UNSOURCED = "F8CBAD";

  private final List<List<String>> notes = new ArrayList<>();

  @Override
  public void add(CTP paragraph, List<Inline> content) {
    new Marked(paragraph, UnsourcedNumber.in(content)).add(content, false);
  }

  private void figure(CTP paragraph, Inline.Figure figure, boolean strong) {
    BigInteger id = BigInteger.valueOf(notes.size());
    notes.add(FigureNote.of(figure));
    paragraph.addNewCommentRangeStart().setId(id);
    Runs.addShaded(
        paragraph, new Span(figure.text(), strong), isComputed(figure) ? COMPUTED : GIVEN);
    paragraph.addNewCommentRangeEnd().setId(id);
    paragraph.addNewR().addNewCommentReference().setId(id);
  }

  private static boolean isComputed(Inline.Figure figure) {
    return figure.aspect() == Inline.Aspect.CHANGE
        || figure.figure().origin() instanceof Origin.Derived;
  }

  /** Adds the part that holds the comments; none without any. */
  void put(DocxPackage docx) {
    if (notes.isEmpty()) {
      return;
    }
    var all = new StringBuilder();
    for (int i = 0; i < notes.size(); i++) {
      all.append(comment(i, notes.get(i)));
    }
    docx.relate(
        PartType.COMMENTS, "comments.xml", skeleton("comments.xml").formatted(all).getBytes(UTF_8));
  }

  private static String comment(int id, List<String> lines) {
    String line = skeleton("comment-line.xml");
    return skeleton("comment.xml")
        .formatted(
            id,
            lines.stream()
                .map(l -> line.formatted(XmlText.escaped(l)))
                .collect(Collectors.joining()));
  }

  private static String skeleton(String name) {
    return new String(Skeleton.part(name), UTF_8);
  }

  /** One paragraph, with the numbers that are typed into it. */
  private final class Marked {

    private final CTP paragraph;
    private final List<UnsourcedNumber> typed;
    private int offset;

    Marked(CTP paragraph, List<UnsourcedNumber> typed) {
      this.paragraph = paragraph;
      this.typed = typed;
    }

    void add(List<Inline> content, boolean strong) {
      for (Inline inline : content) {
        if (inline instanceof Inline.Strong inner) {
          add(inner.content(), true);
          continue;
        }
        if (inline instanceof Inline.Figure figure) {
          figure(paragraph, figure, strong);
        } else {
          text(inline.text(), strong);
        }
        offset += inline.text().length();
      }
    }

    private void text(String text, boolean strong) {
      int done = 0;
      for (UnsourcedNumber number : typed) {
        int start = Math.max(done, number.start() - offset);
        int end = Math.min(text.length(), number.end() - offset);
        if (start < end) {
          plain(text.substring(done, start), strong);
          Runs.addShaded(paragraph, new Span(text.substring(start, end), strong), UNSOURCED);
          done = end;
        }
      }
      plain(text.substring(done), strong);
    }

    private void plain(String text, boolean strong) {
      if (!text.isEmpty()) {
        Runs.add(paragraph, new Span(text, strong));
      }
    }
  }
}
