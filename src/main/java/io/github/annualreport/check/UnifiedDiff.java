package io.github.annualreport.check;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts of as many lines, as a patch. */
final class UnifiedDiff {

  private static final int CONTEXT = 3;
  private static final String NO_END = "\\ No newline at end of file\n";

  private final List<String> before;
  private final List<String> after;
  private final StringBuilder patch = new StringBuilder();

  private UnifiedDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * A patch for {@code patch -p1} and {@code git apply}; empty if nothing differs.
   *
   * @param name of the file, with slashes
   */
  static String of(String name, String before, String after) {
    var diff = new UnifiedDiff(lines(before), lines(after));
    if (diff.before.size() != diff.after.size()) {
      throw new IllegalArgumentException("lines were added or removed");
    }
    diff.hunks();
    return diff.patch.isEmpty() ? "" : "--- a/" + name + "\n+++ b/" + name + "\n" + diff.patch;
  }

  /** The lines with their ends; CR is part of a line. */
  private static List<String> lines(String text) {
    var result = new ArrayList<String>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) + 1;
      result.add(text.substring(start, end == 0 ? text.length() : end));
      start = end == 0 ? text.length() : end;
    }
    return result;
  }

  private void hunks() {
    for (int i = 0; i < before.size(); i++) {
      if (differs(i)) {
        int last = i;
        for (int j = i; j < before.size() && j <= last + 2 * CONTEXT; j++) {
          last = differs(j) ? j : last;
        }
        hunk(Math.max(0, i - CONTEXT), Math.min(before.size(), last + CONTEXT + 1));
        i = last;
      }
    }
  }

  private boolean differs(int i) {
    return !before.get(i).equals(after.get(i));
  }

  private void hunk(int from, int to) {
    String range = (from + 1) + "," + (to - from);
    patch.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
    for (int i = from; i < to; i++) {
      if (differs(i)) {
        line('-', before.get(i));
        line('+', after.get(i));
      } else {
        line(' ', before.get(i));
      }
    }
  }

  private void line(char sign, String line) {
    patch.append(sign).append(line);
    if (!line.endsWith("\n")) {
      patch.append('\n').append(NO_END);
    }
  }
}
