package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.document.FigureNote;
import io.github.annualreport.document.Inline;
import io.github.annualreport.figure.Figure.Origin;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Running text in which every figure is shaded and has a comment that accounts for it. */
final class Comments implements RunningText {

  /** Light yellow: as it stands in the data. */
  private static final String GIVEN = "FFF2CC";

  /** Light blue: computed. */
  private static final String COMPUTED = "DDEBF7";

  private final List<List<String>> notes = new ArrayList<>();

  @Override
  public void add(CTP paragraph, List<Inline> content) {
    add(paragraph, content, false);
  }

  private void add(CTP paragraph, List<Inline> content, boolean strong) {
    var plain = new ArrayList<Inline>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Figure || inline instanceof Inline.Strong) {
        Runs.add(paragraph, plain);
        plain.clear();
      }
      if (inline instanceof Inline.Figure figure) {
        figure(paragraph, figure, strong);
      } else if (inline instanceof Inline.Strong inner) {
        add(paragraph, inner.content(), true);
      } else {
        plain.add(strong ? new Inline.Strong(List.of(inline)) : inline);
      }
    }
    Runs.add(paragraph, plain);
  }

  private void figure(CTP paragraph, Inline.Figure figure, boolean strong) {
    BigInteger id = BigInteger.valueOf(notes.size());
    notes.add(FigureNote.of(figure));
    paragraph.addNewCommentRangeStart().setId(id);
    CTR run = Runs.add(paragraph, figure.text(), strong);
    CTShd shade = (run.isSetRPr() ? run.getRPr() : run.addNewRPr()).addNewShd();
    shade.setVal(STShd.CLEAR);
    shade.setColor("auto");
    shade.setFill(isComputed(figure) ? COMPUTED : GIVEN);
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
}
