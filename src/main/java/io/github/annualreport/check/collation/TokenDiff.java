package io.github.annualreport.check.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How one sentence became the other: numbers and characters taken out and put in. */
final class TokenDiff {

  private static final Pattern TOKEN =
      Pattern.compile("[0-9]+(?:\\.[0-9]+)?|[A-Za-z]+|\\S", Pattern.DOTALL);

  private final List<SentenceSpan> before;
  private final List<SentenceSpan> after;

  private TokenDiff(String before, String after) {
    this.before = tokens(before);
    this.after = tokens(after);
  }

  static List<Hunk> of(String before, String after) {
    return new TokenDiff(before, after).hunks();
  }

  private static List<SentenceSpan> tokens(String text) {
    return TOKEN.matcher(text).results().map(m -> new SentenceSpan(m.start(), m.group())).toList();
  }

  private List<Hunk> hunks() {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            same(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    var result = new ArrayList<Hunk>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      int fromI = i;
      int fromJ = j;
      while (differs(i, j)) {
        if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
          i++;
        } else {
          j++;
        }
      }
      if (i > fromI || j > fromJ) {
        result.add(hunk(fromI, i, fromJ, j));
      }
      while (i < before.size() && j < after.size() && same(i, j)) {
        i++;
        j++;
      }
    }
    return result;
  }

  private boolean differs(int i, int j) {
    boolean more = i < before.size() || j < after.size();
    return more && (i == before.size() || j == after.size() || !same(i, j));
  }

  private boolean same(int i, int j) {
    return before.get(i).text().equals(after.get(j).text());
  }

  private Hunk hunk(int fromI, int toI, int fromJ, int toJ) {
    return new Hunk(
        start(before, fromI), end(before, fromI, toI), start(after, fromJ), end(after, fromJ, toJ));
  }

  private static int start(List<SentenceSpan> tokens, int from) {
    if (from < tokens.size()) {
      return tokens.get(from).start();
    }
    return tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
  }

  private static int end(List<SentenceSpan> tokens, int from, int to) {
    return to > from ? tokens.get(to - 1).end() : start(tokens, from);
  }

  /** A stretch that was taken out and what was put in; either may be empty. */
  record Hunk(int start, int end, int newStart, int newEnd) {

    /** Whether it changes something between two offsets of the old sentence. */
    boolean touches(int from, int to) {
      return start == end ? from < start && start < to : start < to && end > from;
    }
  }
}
