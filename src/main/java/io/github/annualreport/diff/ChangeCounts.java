package io.github.annualreport.diff;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import java.util.List;

/**
 * How many figures there are of each sort.
 *
 * @param added the names of the new ones
 * @param gone the names of those that are missing now
 * @param texts how many texts changed
 * @param anomalies findings graver than notes
 * @param justified those among them for which a reason is given
 */
public record ChangeCounts(
    int changed,
    int unchanged,
    List<String> added,
    List<String> gone,
    int texts,
    int anomalies,
    int justified) {

  public ChangeCounts {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
  }

  static ChangeCounts of(
      List<FigureComparison> figures, List<TextComparison> texts, List<Diagnostic> findings) {
    List<Diagnostic> grave = findings.stream().filter(d -> d.severity() != Severity.NOTE).toList();
    return new ChangeCounts(
        (int) figures.stream().filter(f -> isBoth(f) && f.isChanged()).count(),
        (int) figures.stream().filter(f -> f.status() == Status.UNCHANGED).count(),
        names(figures, Status.NEW),
        names(figures, Status.GONE),
        (int) texts.stream().filter(TextComparison::isChanged).count(),
        grave.size(),
        (int) grave.stream().filter(Diagnostic::isJustified).count());
  }

  public boolean hasChanges() {
    return changed + added.size() + gone.size() + texts > 0;
  }

  /** 变化 4 项，未变 11 项，新增 1 项（普法宣传.新媒体发布），缺 0 项；异常 3 项，其中已说明 1 项. */
  public String text() {
    return "变化 %d 项，未变 %d 项，新增 %s，缺 %s".formatted(changed, unchanged, list(added), list(gone))
        + (texts == 0 ? "" : "；文字变化 " + texts + " 处")
        + (anomalies == 0 ? "" : "；异常 %d 项，其中已说明 %d 项".formatted(anomalies, justified));
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
