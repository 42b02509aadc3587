package io.github.annualreport.diff;

import io.github.annualreport.text.Hunk;
import io.github.annualreport.text.TextDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A text in which is marked what another version of it does not have. */
public record MarkedText(List<Run> runs) {

  public MarkedText {
    runs = List.copyOf(runs);
  }

  /** A text without marks. */
  static MarkedText plain(String text) {
    return new MarkedText(List.of(new Run(text, false)));
  }

  /** Two versions of a text, each marked where it differs from the other. */
  static Versions of(String last, String now) {
    List<Hunk> hunks = withoutCrumbs(TextDiff.EXACT.of(last, now), last);
    if (hunks.contains(new Hunk(0, last.length(), 0, now.length()))) {
      return new Versions(plain(last), plain(now)); // marks everywhere would show nothing
    }
    List<Hunk> back =
        hunks.stream().map(h -> new Hunk(h.newStart(), h.newEnd(), h.start(), h.end())).toList();
    return new Versions(marked(last, hunks), marked(now, back));
  }

  /** The whole, the changed runs as a writer marks them. */
  public String text(UnaryOperator<String> unchanged, UnaryOperator<String> changed) {
    return runs.stream()
        .map(r -> (r.changed ? changed : unchanged).apply(r.text))
        .collect(Collectors.joining());
  }

  /** A single token that happens to stand in both amid changes is no help to a reader. */
  private static List<Hunk> withoutCrumbs(List<Hunk> hunks, String last) {
    var result = new ArrayList<Hunk>();
    for (Hunk hunk : hunks) {
      int end = result.size() - 1;
      if (end >= 0 && TextDiff.EXACT.isToken(last.substring(result.get(end).end(), hunk.start()))) {
        Hunk before = result.get(end);
        result.set(end, new Hunk(before.start(), hunk.end(), before.newStart(), hunk.newEnd()));
      } else {
        result.add(hunk);
      }
    }
    return result;
  }

  private static MarkedText marked(String text, List<Hunk> hunks) {
    var runs = new ArrayList<Run>();
    int end = 0;
    for (Hunk hunk : hunks) {
      add(text.substring(end, hunk.start()), false, runs);
      add(text.substring(hunk.start(), hunk.end()), true, runs);
      end = hunk.end();
    }
    add(text.substring(end), false, runs);
    return new MarkedText(runs);
  }

  private static void add(String text, boolean changed, List<Run> runs) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, changed));
    }
  }

  /** A piece of the text. */
  public record Run(String text, boolean changed) {}

  /** Two versions of a text. */
  record Versions(MarkedText last, MarkedText now) {}
}
