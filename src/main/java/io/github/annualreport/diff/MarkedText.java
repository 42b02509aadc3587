package io.github.annualreport.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text in which is marked what another version of it does not have. */
public record MarkedText(List<Run> runs) {

  /** Numbers and words of Latin letters change as a whole, other characters one by one. */
  private static final Pattern TOKEN =
      Pattern.compile("[0-9]+(?:\\.[0-9]+)?|[A-Za-z]+|.", Pattern.DOTALL);

  /** Longer texts are not compared character by character: the time grows with the product. */
  private static final long MOST_STEPS = 4_000_000;

  private static final int SHORTEST_KEPT = 2;

  public MarkedText {
    runs = List.copyOf(runs);
  }

  /** Nothing of it is marked. */
  static MarkedText plain(String text) {
    return new MarkedText(List.of(new Run(text, false)));
  }

  /** Two versions of a text, each marked where it differs from the other. */
  static Versions of(String last, String now) {
    List<String> before = tokens(last);
    List<String> after = tokens(now);
    if ((long) before.size() * after.size() > MOST_STEPS) {
      return new Versions(plain(last), plain(now));
    }
    List<Step> steps = withoutCrumbs(steps(before, after));
    return new Versions(side(steps, Step.Kind.GONE), side(steps, Step.Kind.COME));
  }

  /** The whole, the changed runs as a writer marks them. */
  public String text(UnaryOperator<String> unchanged, UnaryOperator<String> changed) {
    return runs.stream()
        .map(r -> (r.changed ? changed : unchanged).apply(r.text))
        .collect(Collectors.joining());
  }

  private static List<String> tokens(String text) {
    Matcher matcher = TOKEN.matcher(text);
    return matcher.results().map(r -> r.group()).toList();
  }

  /** The shortest way from one to the other, by the longest sequence that both have. */
  private static List<Step> steps(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    var result = new ArrayList<Step>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        result.add(new Step(Step.Kind.KEPT, before.get(i++)));
        j++;
      } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
        result.add(new Step(Step.Kind.GONE, before.get(i++)));
      } else {
        result.add(new Step(Step.Kind.COME, after.get(j++)));
      }
    }
    return result;
  }

  /** A single character that happens to stand in both amid changes is no help to a reader. */
  private static List<Step> withoutCrumbs(List<Step> steps) {
    var result = new ArrayList<Step>();
    int i = 0;
    while (i < steps.size()) {
      int end = i;
      while (end < steps.size() && steps.get(end).kind == Step.Kind.KEPT) {
        end++;
      }
      boolean crumb = i > 0 && end < steps.size() && end - i < SHORTEST_KEPT;
      for (Step kept : steps.subList(i, end)) {
        if (crumb) {
          result.add(new Step(Step.Kind.GONE, kept.token));
          result.add(new Step(Step.Kind.COME, kept.token));
        } else {
          result.add(kept);
        }
      }
      if (end < steps.size()) {
        result.add(steps.get(end));
      }
      i = end + 1;
    }
    return result;
  }

  private static MarkedText side(List<Step> steps, Step.Kind own) {
    var runs = new ArrayList<Run>();
    for (Step step : steps) {
      if (step.kind == own || step.kind == Step.Kind.KEPT) {
        boolean changed = step.kind == own;
        int end = runs.size() - 1;
        if (end >= 0 && runs.get(end).changed == changed) {
          runs.set(end, new Run(runs.get(end).text + step.token, changed));
        } else {
          runs.add(new Run(step.token, changed));
        }
      }
    }
    return new MarkedText(runs);
  }

  /** A piece of the text. */
  public record Run(String text, boolean changed) {}

  /** Two versions of a text. */
  record Versions(MarkedText last, MarkedText now) {}

  private record Step(Kind kind, String token) {
    enum Kind {
      KEPT,
      GONE,
      COME
    }
  }
}
