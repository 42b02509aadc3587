package io.github.annualreport.check.collation;

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

/** Lists the sentences that were changed, added and removed. */
public final class SentenceRevisions {

  private final Manuscript manuscript;
  private final List<SentenceRevision> found = new ArrayList<>();
  // The sentence before the one that is looked at, if that can be continued.
  private Optional<Open> open = Optional.empty();
  private SourcePosition place;

  private SentenceRevisions(Manuscript manuscript) {
    this.manuscript = manuscript;
    this.place = manuscript.file().start();
  }

  /** In the order of the text; sentences that were moved are not told. */
  public static List<SentenceRevision> of(Document document, Manuscript manuscript) {
    var revisions = new SentenceRevisions(manuscript);
    for (Pair pair : SentenceAlignment.of(document, manuscript)) {
      if (pair.isWhole()) {
        revisions.compare(pair.expected().orElseThrow(), pair.actual().orElseThrow());
      } else if (!pair.moved()) {
        pair.expected().ifPresent(revisions::removed);
        pair.actual().ifPresent(revisions::added);
      }
      pair.actual().ifPresent(a -> revisions.place = a.position(manuscript.file()));
    }
    revisions.close();
    return revisions.found;
  }

  private void compare(DocumentSentence before, ManuscriptSentence after) {
    close();
    var edits = new ArrayList<TextEdit>();
    if (!before.key().equals(after.key())) {
      for (Hunk h : TextDiff.WITHOUT_BLANKS.of(before.text(), after.text())) {
        edits.add(
            new TextEdit(h.start(), h.end(), after.text().substring(h.newStart(), h.newEnd())));
      }
    }
    open = Optional.of(new Open(before, after, edits));
  }

  private void removed(DocumentSentence sentence) {
    close();
    var edits = List.of(new TextEdit(0, sentence.text().length(), ""));
    found.add(
        new SentenceRevision(
            sentence.text(), edits, figures(sentence, edits), place, sentence.heading()));
  }

  private void added(ManuscriptSentence sentence) {
    boolean continues =
        open.filter(o -> o.after().passage().equals(sentence.passage())).isPresent();
    if (continues) {
      Open before = open.orElseThrow();
      int end = before.before().text().length();
      before.edits().add(new TextEdit(end, end, sentence.text()));
    } else {
      close();
      List<TextEdit> edits = List.of(new TextEdit(0, 0, sentence.text()));
      found.add(
          new SentenceRevision("", edits, List.of(), sentence.position(manuscript.file()), false));
    }
  }

  private void close() {
    open.filter(o -> !o.edits().isEmpty())
        .ifPresent(
            o ->
                found.add(
                    new SentenceRevision(
                        o.before().text(),
                        o.edits(),
                        figures(o.before(), o.edits()),
                        o.after().position(manuscript.file()),
                        o.before().heading())));
    open = Optional.empty();
  }

  private static List<String> figures(DocumentSentence sentence, List<TextEdit> edits) {
    return sentence.figures().stream()
        .filter(
            f ->
                edits.stream()
                    .map(e -> new Hunk(e.start(), e.end(), 0, 0))
                    .anyMatch(h -> h.touches(f.start(), f.end())))
        .map(f -> f.figure().figure().definition().name())
        .distinct()
        .toList();
  }

  /** A sentence whose end has not been reached, as others may have been added to it. */
  private record Open(DocumentSentence before, ManuscriptSentence after, List<TextEdit> edits) {}
}
