package io.github.annualreport.diff;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** Tells a year that was copied from the last and not filled in: nearly all figures are equal. */
record CopiedYear(YearPair years) {

  private static final String STALE = "diff/stale";
  private static final int FEWEST = 5;
  private static final int PERCENT = 80;

  /** One finding in the place of many. */
  Optional<Diagnostic> find(List<FigureComparison> figures) {
    List<FigureComparison> both = figures.stream().filter(CopiedYear::isGivenTwice).toList();
    long equal = both.stream().filter(f -> f.status() == Status.UNCHANGED).count();
    if (!years.isYearOnYear()
        || both.size() < FEWEST
        || equal * 100 < (long) both.size() * PERCENT) {
      return Optional.empty();
    }
    String label = "%d 项中 %d 项与上年完全相同，疑似没有逐项更新".formatted(both.size(), equal);
    return Optional.of(
        Diagnostic.warning("diff/copied", years.now().position(ReportData.YEAR), label)
            .withLabel(label)
            .withRelated(years.last().position(ReportData.YEAR), years.last().year() + "年"));
  }

  /** The figures without the findings that the one finding stands for. */
  static List<FigureComparison> withoutStale(List<FigureComparison> figures) {
    return figures.stream()
        .map(
            f ->
                f.with(
                    f.findings().stream().filter(d -> !d.code().equals(STALE)).toList(),
                    f.remarks()))
        .toList();
  }

  /** Whether both years give the figure, so that it could have been copied. */
  static boolean isGivenTwice(FigureComparison figure) {
    return figure.last().figure().isPresent()
        && figure.now().figure().isPresent()
        && !FigureChecks.isDerived(figure);
  }
}
