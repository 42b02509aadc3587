package io.github.annualreport.check.collation;

import io.github.annualreport.text.Bigrams;
import io.github.annualreport.text.Hunk;
import io.github.annualreport.text.SequenceDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Matches the sentences of both sides in their order, equal ones and then those that are alike. */
final class SentenceAlignment {

  private static final double ALIKE = 0.45;
  private static final double BARELY = 0.15;

  /** Equal sentences outweigh any that are only alike. */
  private static final double EQUAL = 2;

  private final List<Expected> expected;
  private final List<Actual> actual;
  private final List<Pair> result = new ArrayList<>();

  SentenceAlignment(List<Expected> expected, List<Actual> actual) {
    this.expected = expected;
    this.actual = actual;
  }

  /** Every sentence of either side once, alone or with its partner, in the order of the text. */
  List<Pair> pairs() {
    int end = 0;
    int newEnd = 0;
    for (Hunk hunk : hunks()) {
      partners(end, newEnd, hunk.start() - end);
      add(hunk);
      end = hunk.end();
      newEnd = hunk.newEnd();
    }
    partners(end, newEnd, expected.size() - end);
    return result;
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
    List<Expected> removed = expected.subList(hunk.start(), hunk.end());
    List<Actual> added = actual.subList(hunk.newStart(), hunk.newEnd());
    if (removed.size() == 1 && added.size() == 1 && areRelated(removed.get(0), added.get(0))) {
      result.add(Pair.of(removed.get(0), added.get(0)));
      return;
    }
    removed.forEach(e -> result.add(new Pair(Optional.of(e), Optional.empty())));
    added.forEach(a -> result.add(new Pair(Optional.empty(), Optional.of(a))));
  }

  /** Whether one sentence, alone in the place of another, may be the changed one. */
  private static boolean areRelated(Sentence left, Sentence right) {
    boolean numbers = left.key().matches("[0-9.%]+") && right.key().matches("[0-9.%]+");
    return numbers || left.bigrams().similarity(right.bigrams()) >= BARELY;
  }

  /** Partners, or a sentence that has none. */
  record Pair(Optional<Expected> expected, Optional<Actual> actual) {

    static Pair of(Expected expected, Actual actual) {
      return new Pair(Optional.of(expected), Optional.of(actual));
    }

    boolean isWhole() {
      return expected.isPresent() && actual.isPresent();
    }
  }
}
