package io.github.annualreport.check.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Matches the sentences of both sides in their order, equal ones and then those that are alike. */
final class SentenceAlignment {

  private static final double ALIKE = 0.45;
  private static final double BARELY = 0.15;

  private final List<Expected> expected;
  private final List<Actual> actual;

  SentenceAlignment(List<Expected> expected, List<Actual> actual) {
    this.expected = expected;
    this.actual = actual;
  }

  /** Every sentence of either side once, alone or with its partner, in the order of the text. */
  List<Pair> pairs() {
    double[][] likeness = likeness();
    double[][] best = new double[expected.size() + 1][actual.size() + 1];
    for (int i = expected.size() - 1; i >= 0; i--) {
      for (int j = actual.size() - 1; j >= 0; j--) {
        double together = likeness[i][j] < ALIKE ? 0 : likeness[i][j] + best[i + 1][j + 1];
        best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return closed(walk(likeness, best));
  }

  private List<Pair> walk(double[][] likeness, double[][] best) {
    var result = new ArrayList<Pair>();
    int i = 0;
    int j = 0;
    while (i < expected.size() && j < actual.size()) {
      boolean together =
          likeness[i][j] >= ALIKE && best[i][j] == likeness[i][j] + best[i + 1][j + 1];
      if (together) {
        result.add(new Pair(Optional.of(expected.get(i++)), Optional.of(actual.get(j++))));
      } else if (best[i][j] == best[i + 1][j]) {
        result.add(new Pair(Optional.of(expected.get(i++)), Optional.empty()));
      } else {
        result.add(new Pair(Optional.empty(), Optional.of(actual.get(j++))));
      }
    }
    expected
        .subList(i, expected.size())
        .forEach(e -> result.add(new Pair(Optional.of(e), Optional.empty())));
    actual
        .subList(j, actual.size())
        .forEach(a -> result.add(new Pair(Optional.empty(), Optional.of(a))));
    return result;
  }

  private double[][] likeness() {
    List<Set<String>> left = expected.stream().map(Sentence::pairs).toList();
    List<Set<String>> right = actual.stream().map(Sentence::pairs).toList();
    var result = new double[expected.size()][actual.size()];
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < actual.size(); j++) {
        boolean same = expected.get(i).key().equals(actual.get(j).key());
        // Equal sentences outweigh any that are only alike.
        result[i][j] = same ? 2 : likeness(left.get(i), right.get(j));
      }
    }
    return result;
  }

  private static double likeness(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    var common = new HashSet<>(a);
    common.retainAll(b);
    return 2.0 * common.size() / (a.size() + b.size());
  }

  /** Takes one that is gone and one that came, with nothing else between, for one that changed. */
  private static List<Pair> closed(List<Pair> pairs) {
    var result = new ArrayList<Pair>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair here = pairs.get(i);
      boolean last = i + 1 == pairs.size();
      boolean between = i == 0 || pairs.get(i - 1).isWhole();
      boolean alone = i + 2 >= pairs.size() || pairs.get(i + 2).isWhole();
      if (!last
          && between
          && alone
          && here.completes(pairs.get(i + 1))
          && areRelated(here, pairs.get(i + 1))) {
        Pair next = pairs.get(++i);
        result.add(new Pair(here.expected().or(next::expected), here.actual().or(next::actual)));
      } else {
        result.add(here);
      }
    }
    return result;
  }

  private static boolean areRelated(Pair one, Pair other) {
    Sentence left = one.expected().or(other::expected).orElseThrow();
    Sentence right = one.actual().or(other::actual).orElseThrow();
    boolean numbers = left.key().matches("[0-9.%]+") && right.key().matches("[0-9.%]+");
    return numbers || likeness(left.pairs(), right.pairs()) >= BARELY;
  }

  /** Partners, or a sentence that has none. */
  record Pair(Optional<Expected> expected, Optional<Actual> actual) {

    boolean isWhole() {
      return expected.isPresent() && actual.isPresent();
    }

    boolean completes(Pair other) {
      return !isWhole() && !other.isWhole() && expected.isPresent() != other.expected().isPresent();
    }
  }
}
