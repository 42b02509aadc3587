package io.github.annualreport.check;

import io.github.annualreport.text.Hunk;
import io.github.annualreport.text.SequenceDiff;
import java.util.ArrayList;
import java.util.List;

/** The difference of two texts as a patch. */
final class UnifiedDiff {

  private static final int CONTEXT = 3;

  /** Longer stretches, whose table takes too much memory, count as changed in one piece. */
  private static final long MOST_STEPS = 4_000_000;

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

  /** Changes whose surroundings meet make one hunk. */
  private void hunks() {
    var together = new ArrayList<Hunk>();
    for (Hunk next : changes()) {
      if (!together.isEmpty() && next.start() > last(together).end() + 2 * CONTEXT) {
        hunk(together);
        together.clear();
      }
      together.add(next);
    }
    if (!together.isEmpty()) {
      hunk(together);
    }
  }

  /** The changes between the lines that both texts begin and end with. */
  private List<Hunk> changes() {
    int least = Math.min(before.size(), after.size());
    int start = 0;
    while (start < least && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < least - start && at(before, end).equals(at(after, end))) {
      end++;
    }
    List<String> old = before.subList(start, before.size() - end);
    List<String> recent = after.subList(start, after.size() - end);
    int from = start;
    boolean large = (long) old.size() * recent.size() > MOST_STEPS;
    List<Hunk> all =
        large ? List.of(new Hunk(0, old.size(), 0, recent.size())) : SequenceDiff.of(old, recent);
    return all.stream()
        .map(
            h -> new Hunk(h.start() + from, h.end() + from, h.newStart() + from, h.newEnd() + from))
        .toList();
  }

  private static String at(List<String> lines, int fromEnd) {
    return lines.get(lines.size() - 1 - fromEnd);
  }

  private static Hunk last(List<Hunk> hunks) {
    return hunks.get(hunks.size() - 1);
  }

  private void hunk(List<Hunk> changes) {
    Hunk first = changes.get(0);
    Hunk last = last(changes);
    int from = Math.max(0, first.start() - CONTEXT);
    int to = Math.min(before.size(), last.end() + CONTEXT);
    int newFrom = first.newStart() - (first.start() - from);
    int newTo = last.newEnd() + (to - last.end());
    patch.append("@@ -").append(range(from, to)).append(" +").append(range(newFrom, newTo));
    patch.append(" @@\n");
    int done = from;
    for (Hunk change : changes) {
      lines(' ', before.subList(done, change.start()));
      lines('-', before.subList(change.start(), change.end()));
      lines('+', after.subList(change.newStart(), change.newEnd()));
      done = change.end();
    }
    lines(' ', before.subList(done, to));
  }

  /** A range without lines is named by the line before it. */
  private static String range(int from, int to) {
    return (to == from ? from : from + 1) + "," + (to - from);
  }

  private void lines(char sign, List<String> lines) {
    for (String line : lines) {
      patch.append(sign).append(line);
      if (!line.endsWith("\n")) {
        patch.append('\n').append(NO_END);
      }
    }
  }
}
