package io.github.annualreport.check.collation;

import io.github.annualreport.check.collation.Expected.Printed;
import io.github.annualreport.check.collation.SentenceAlignment.Pair;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.TextEdit;
import io.github.annualreport.document.Document;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.text.Hunk;
import io.github.annualreport.text.TextDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists the sentences that were changed, added and removed. */
public final class Rewordings {

  private final Manuscript manuscript;
  private final List<Rewording> found = new ArrayList<>();
  // The sentence before the one that is looked at, if that can be continued.
  private Optional<Open> open = Optional.empty();

  private Rewordings(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** In the order of the text; sentences that were moved are not told. */
  public static List<Rewording> of(Document document, Manuscript manuscript) {
    var rewordings = new Rewordings(manuscript);
    List<Expected> expected = ExpectedSentences.of(document, Collation.drawsCharts(manuscript));
    List<Pair> pairs = new SentenceAlignment(expected, Actual.in(manuscript)).pairs();
    Set<Sentence> moved = Collation.moved(pairs);
    for (Pair pair : pairs) {
      if (pair.isWhole()) {
        rewordings.compare(pair.expected().orElseThrow(), pair.actual().orElseThrow());
      } else if (pair.expected().filter(e -> !moved.contains(e)).isPresent()) {
        rewordings.removed(pair.expected().orElseThrow());
      } else {
        pair.actual().filter(a -> !moved.contains(a)).ifPresent(rewordings::added);
      }
    }
    rewordings.close();
    return rewordings.found;
  }

  private void compare(Expected before, Actual after) {
    close();
    var edits = new ArrayList<TextEdit>();
    if (!before.key().equals(after.key())) {
      for (Hunk h : TextDiff.WITHOUT_BLANKS.of(before.text(), after.text())) {
        edits.add(new TextEdit(h.start(), h.end(), after.text().substring(h.newStart(), h.newEnd())));
      }
    }
    open = Optional.of(new Open(before, after, edits));
  }

  private void removed(Expected sentence) {
    close();
    var edits = List.of(new TextEdit(0, sentence.text().length(), ""));
    found.add(
        new Rewording(sentence.text(), edits, figures(sentence, edits), manuscript.file().start()));
  }

  private void added(Actual sentence) {
    boolean continues =
        open.filter(o -> o.after().passage().equals(sentence.passage())).isPresent();
    if (continues) {
      Open before = open.orElseThrow();
      int end = before.before().text().length();
      before.edits().add(new TextEdit(end, end, sentence.text()));
    } else {
      close();
      List<TextEdit> edits = List.of(new TextEdit(0, 0, sentence.text()));
      found.add(new Rewording("", edits, List.of(), position(sentence)));
    }
  }

  private void close() {
    open.filter(o -> !o.edits().isEmpty())
        .ifPresent(
            o ->
                found.add(
                    new Rewording(
                        o.before().text(),
                        o.edits(),
                        figures(o.before(), o.edits()),
                        position(o.after()))));
    open = Optional.empty();
  }

  private static List<String> figures(Expected sentence, List<TextEdit> edits) {
    return sentence.figures().stream()
        .filter(f -> edits.stream().anyMatch(e -> touches(e, f)))
        .map(f -> f.figure().figure().definition().name())
        .distinct()
        .toList();
  }

  private static boolean touches(TextEdit edit, Printed figure) {
    return new Hunk(edit.start(), edit.end(), 0, 0).touches(figure.start(), figure.end());
  }

  private SourcePosition position(Actual sentence) {
    int start = sentence.start();
    return sentence.passage().position(manuscript.file(), start, start + sentence.text().length());
  }

  /** A sentence whose end has not been reached, as others may have been added to it. */
  private record Open(Expected before, Actual after, List<TextEdit> edits) {}
}
