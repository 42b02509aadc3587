package io.github.annualreport.diff;

import java.util.List;

/**
 * How many figures there are of each sort.
 *
 * @param added the names of the new ones
 * @param gone the names of those that are missing now
 */
public record Tally(int changed, int unchanged, List<String> added, List<String> gone) {

  public Tally {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
  }

  static Tally of(List<FigureComparison> figures) {
    return new Tally(
        (int) figures.stream().filter(f -> isBoth(f) && f.isChanged()).count(),
        (int) figures.stream().filter(f -> f.status() == Status.UNCHANGED).count(),
        names(figures, Status.NEW),
        names(figures, Status.GONE));
  }

  /** 未变 11 项，新增 1 项（普法宣传.新媒体发布），缺 0 项. */
  public String text() {
    return "未变 %d 项，新增 %s，缺 %s".formatted(unchanged, list(added), list(gone));
  }

  private static String list(List<String> names) {
    return names.size() + " 项" + (names.isEmpty() ? "" : "（" + String.join("、", names) + "）");
  }

  private static boolean isBoth(FigureComparison figure) {
    return figure.status() == Status.CHANGED || figure.status() == Status.UNIT_CHANGED;
  }

  private static List<String> names(List<FigureComparison> figures, Status status) {
    return figures.stream()
        .filter(f -> f.status() == status)
        .map(f -> f.definition().name())
        .toList();
  }
}
