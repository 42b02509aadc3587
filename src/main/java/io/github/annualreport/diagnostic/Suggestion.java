package io.github.annualreport.diagnostic;

import java.util.Collection;
import java.util.Optional;

/** The known name that a mistyped one was probably meant to be. */
public final class Suggestion {

  private static final int SHORT = 4;

  private Suggestion() {}

  /**
   * The known name with the fewest code points to insert, delete or replace: at most one for names
   * of up to four code points, at most two for longer ones. Of equals, the one that comes first.
   */
  public static Optional<String> nearest(String typed, Collection<String> known) {
    int[] from = typed.codePoints().toArray();
    // A name of which nothing is left is no slip: 甲 is not meant by 乙.
    int best = Math.min(from.length - 1, from.length <= SHORT ? 1 : 2);
    Optional<String> nearest = Optional.empty();
    for (String name : known) {
      int distance = distance(from, name.codePoints().toArray());
      if (distance < best || (distance == best && nearest.isEmpty())) {
        best = distance;
        nearest = Optional.of(name);
      }
    }
    return nearest;
  }

  /** The question whether the nearest known name was meant, if one is near. */
  public static Optional<String> question(String typed, Collection<String> known) {
    return nearest(typed, known).map(Suggestion::question);
  }

  public static String question(String meant) {
    return "是不是“" + meant + "”？";
  }

  /** Levenshtein's distance in code points. */
  public static int distance(String from, String to) {
    return distance(from.codePoints().toArray(), to.codePoints().toArray());
  }

  /** The distances from ever longer beginnings of one name to all of the other, in one row. */
  private static int distance(int[] from, int[] to) {
    int[] row = new int[to.length + 1];
    for (int j = 0; j <= to.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length; i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length; j++) {
        int replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length];
  }
}
