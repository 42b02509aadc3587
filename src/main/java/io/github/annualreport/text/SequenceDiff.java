package io.github.annualreport.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The changes between two sequences, by the common subsequence of the greatest weight: the longest
 * one if all partners weigh the same.
 *
 * <p>Myers' algorithm, which libraries offer, is faster on long sequences that differ little, but
 * knows equal elements only and chooses another of several longest subsequences.
 */
public final class SequenceDiff {

  private final int before;
  private final int after;
  private final Weight weight;

  private SequenceDiff(int before, int after, Weight weight) {
    this.before = before;
    this.after = after;
    this.weight = weight;
  }

  /** The changes by equal elements, in order. */
  public static <T> List<Hunk> of(List<T> before, List<T> after) {
    return of(before.size(), after.size(), (i, j) -> before.get(i).equals(after.get(j)) ? 1 : 0);
  }

  /** The changes by the caller's partners, between sequences of so many elements. */
  public static List<Hunk> of(int before, int after, Weight weight) {
    return new SequenceDiff(before, after, weight).hunks();
  }

  private List<Hunk> hunks() {
    double[][] best = best();
    var result = new ArrayList<Hunk>();
    int i = 0;
    int j = 0;
    int start = 0;
    int newStart = 0;
    while (i < before && j < after) {
      double together = weight.of(i, j);
      if (together > 0 && best[i][j] == together + best[i + 1][j + 1]) {
        add(new Hunk(start, i, newStart, j), result);
        start = ++i;
        newStart = ++j;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    add(new Hunk(start, before, newStart, after), result);
    return result;
  }

  /** For each pair of positions, the weight of the best partners from there to the ends. */
  private double[][] best() {
    var best = new double[before + 1][after + 1];
    for (int i = before - 1; i >= 0; i--) {
      for (int j = after - 1; j >= 0; j--) {
        double own = weight.of(i, j);
        double together = own > 0 ? own + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return best;
  }

  private static void add(Hunk hunk, List<Hunk> result) {
    if (hunk.end() > hunk.start() || hunk.newEnd() > hunk.newStart()) {
      result.add(hunk);
    }
  }

  /** How much two elements belong together. */
  @FunctionalInterface
  public interface Weight {

    /** The weight of two elements as partners; 0 if they are none. */
    double of(int before, int after);
  }
}
