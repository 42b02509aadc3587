package io.github.annualreport.check.collation;

import io.github.annualreport.check.collation.SentenceAlignment.Pair;
import io.github.annualreport.check.collation.SentenceRevision.Kind;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.TextEdit;
import io.github.annualreport.document.Document;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.text.Hunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the sentences that were changed, removed and moved, and the paragraphs that were added. */
public final class SentenceRevisions {

  private final Manuscript manuscript;
  private final List<Revision> found = new ArrayList<>();
  // The last sentence of both sides, to which added ones can be joined.
  private Optional<Open> open = Optional.empty();
  // Added sentences that may yet belong before the next sentence of their paragraph.
  private final List<ManuscriptSentence> pending = new ArrayList<>();
  private String behind = "";
  private SourcePosition place;

  private SentenceRevisions(Manuscript manuscript) {
    this.manuscript = manuscript;
    this.place = manuscript.file().start();
  }

  /** In the order of the text. */
  public static List<Revision> of(Document document, Manuscript manuscript) {
    var revisions = new SentenceRevisions(manuscript);
    for (Pair pair : SentenceAlignment.of(document, manuscript)) {
      if (pair.isWhole()) {
        revisions.compare(pair.expected().orElseThrow(), pair.actual().orElseThrow());
      } else {
        pair.expected().ifPresent(e -> revisions.removed(e, pair.moved()));
        pair.actual().ifPresent(revisions::added);
      }
      pair.actual().ifPresent(a -> revisions.place = a.position(manuscript.file()));
    }
    revisions.flush();
    revisions.close();
    return revisions.found;
  }

  private void compare(DocumentSentence before, ManuscriptSentence after) {
    var edits = new ArrayList<TextEdit>();
    Passage passage = after.passage();
    pending.stream()
        .filter(p -> p.passage().equals(passage))
        .forEach(p -> edits.add(new TextEdit(0, 0, p.text())));
    pending.removeIf(p -> p.passage().equals(passage));
    flush();
    close();
    if (!before.key().equals(after.key())) {
      edits.addAll(ItemDiff.of(before.text(), after.text()));
    }
    open = Optional.of(new Open(before, after, edits));
    behind = text(before);
  }

  private void removed(DocumentSentence sentence, boolean moved) {
    flush();
    var edits = List.of(new TextEdit(0, text(sentence).length(), ""));
    Kind kind = moved ? Kind.MOVED : kind(sentence);
    found.add(new SentenceRevision(text(sentence), edits, figures(sentence, edits), place, kind));
    behind = text(sentence);
  }

  /** Continues the sentence before it, unless that is a heading or in another paragraph. */
  private void added(ManuscriptSentence sentence) {
    Optional<Open> before =
        open.filter(o -> o.after().passage().equals(sentence.passage()) && !o.before().heading());
    if (before.isPresent()) {
      int end = before.get().before().text().length();
      before.get().edits().add(new TextEdit(end, end, sentence.text()));
    } else {
      pending.add(sentence);
    }
  }

  /** Makes paragraphs of the added sentences that belong to none of the document's. */
  private void flush() {
    while (!pending.isEmpty()) {
      ManuscriptSentence first = pending.remove(0);
      var sentences = new ArrayList<>(List.of(first.text()));
      int level = level(first);
      while (level == 0 && !pending.isEmpty() && pending.get(0).passage().equals(first.passage())) {
        sentences.add(pending.remove(0).text());
      }
      found.add(
          new AddedParagraph(
              behind, sentences, level, first.isCell(), first.position(manuscript.file())));
    }
  }

  /** The level of a heading, on its own or running into a paragraph; 0 for other sentences. */
  private static int level(ManuscriptSentence sentence) {
    Passage passage = sentence.passage();
    return sentence.start() < passage.headingEnd() ? passage.level() : 0;
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
                        kind(o.before()))));
    open = Optional.empty();
  }

  private static Kind kind(DocumentSentence sentence) {
    return sentence.heading() ? Kind.HEADING : Kind.SENTENCE;
  }

  /** A heading that runs into its paragraph has a point that the author did not type. */
  private static String text(DocumentSentence sentence) {
    return sentence.heading() ? sentence.text().replaceAll("。$", "") : sentence.text();
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
