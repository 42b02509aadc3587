package io.github.annualreport.check.collation;

import io.github.annualreport.document.Document;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.text.Bigrams;
import io.github.annualreport.text.Hunk;
import io.github.annualreport.text.SequenceDiff;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Matches the sentences of both sides in their order, equal ones and then those that are alike. */
final class SentenceAlignment {

  private static final double ALIKE = 0.45;
  private static final double BARELY = 0.15;

  /** Equal sentences outweigh any that are only alike. */
  private static final double EQUAL = 2;

  private final List<DocumentSentence> expected;
  private final List<ManuscriptSentence> actual;
  private final List<Pair> result = new ArrayList<>();

  private SentenceAlignment(List<DocumentSentence> expected, List<ManuscriptSentence> actual) {
    this.expected = expected;
    this.actual = actual;
  }

  /** Every sentence of either side once, alone or with its partner, in the order of the text. */
  static List<Pair> of(Document document, Manuscript manuscript) {
    List<DocumentSentence> expected = DocumentSentences.of(document, drawsCharts(manuscript));
    return new SentenceAlignment(expected, ManuscriptSentence.in(manuscript)).pairs();
  }

  /** In Word files charts are drawings, whose numbers are no text. */
  private static boolean drawsCharts(Manuscript manuscript) {
    return manuscript.file().name().toLowerCase(Locale.ROOT).endsWith(".docx");
  }

  private List<Pair> pairs() {
    int end = 0;
    int newEnd = 0;
    for (Hunk hunk : hunks()) {
      partners(end, newEnd, hunk.start() - end);
      add(hunk);
      end = hunk.end();
      newEnd = hunk.newEnd();
    }
    partners(end, newEnd, expected.size() - end);
    return withMoves();
  }

  /** Sentences that are missing from one place and stand at another are marked as moved. */
  private List<Pair> withMoves() {
    Set<String> moved = keys(result.stream().filter(p -> p.actual().isEmpty()));
    moved.retainAll(keys(result.stream().filter(p -> p.expected().isEmpty())));
    return result.stream()
        .map(
            p ->
                !p.isWhole() && moved.contains(p.sentence().key())
                    ? new Pair(p.expected(), p.actual(), true)
                    : p)
        .toList();
  }

  private static Set<String> keys(Stream<Pair> pairs) {
    return pairs.map(p -> p.sentence().key()).collect(Collectors.toCollection(HashSet::new));
  }

  private List<Hunk> hunks() {
    List<Bigrams> left = expected.stream().map(Sentence::bigrams).toList();
    List<Bigrams> right = actual.stream().map(Sentence::bigrams).toList();
    return SequenceDiff.of(
        left.size(),
        right.size(),
        (i, j) -> {
          boolean same = expected.get(i).key().equals(actual.get(j).key());
          double similarity = same ? EQUAL : left.get(i).similarity(right.get(j));
          return similarity < ALIKE ? 0 : similarity;
        });
  }

  private void partners(int start, int newStart, int count) {
    for (int i = 0; i < count; i++) {
      result.add(Pair.of(expected.get(start + i), actual.get(newStart + i)));
    }
  }

  private void add(Hunk hunk) {
    List<DocumentSentence> removed = expected.subList(hunk.start(), hunk.end());
    List<ManuscriptSentence> added = actual.subList(hunk.newStart(), hunk.newEnd());
    if (removed.size() == 1 && added.size() == 1 && areRelated(removed.get(0), added.get(0))) {
      result.add(Pair.of(removed.get(0), added.get(0)));
      return;
    }
    if (removed.size() == added.size() && added.stream().allMatch(ManuscriptSentence::isCell)) {
      partners(hunk.start(), hunk.newStart(), removed.size());
      return;
    }
    removed.forEach(e -> result.add(new Pair(Optional.of(e), Optional.empty(), false)));
    added.forEach(a -> result.add(new Pair(Optional.empty(), Optional.of(a), false)));
  }

  /** Whether one sentence, alone in the place of another, may be the changed one. */
  private static boolean areRelated(Sentence left, Sentence right) {
    boolean numbers = left.key().matches("[0-9.%]+") && right.key().matches("[0-9.%]+");
    return numbers || left.bigrams().similarity(right.bigrams()) >= BARELY;
  }

  /**
   * Partners, or a sentence that has none.
   *
   * @param moved whether the sentence stands at another place of the other side
   */
  record Pair(
      Optional<DocumentSentence> expected, Optional<ManuscriptSentence> actual, boolean moved) {

    static Pair of(DocumentSentence expected, ManuscriptSentence actual) {
      return new Pair(Optional.of(expected), Optional.of(actual), false);
    }

    /** The sentence that has no partner, or the data's. */
    private Sentence sentence() {
      return expected.isPresent() ? expected.get() : actual.orElseThrow();
    }

    boolean isWhole() {
      return expected.isPresent() && actual.isPresent();
    }
  }
}
