package io.github.annualreport.diff;

import static java.util.stream.Collectors.toMap;

import io.github.annualreport.build.ReportContent;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.template.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds slips in data by comparing them with last year's: what a build and a validation report. */
public final class LastYearFindings {

  private static final Set<String> SLIPS =
      Set.of("diff/swing", "diff/stale", "diff/copied", "diff/transposed", "diff/old-year");

  private final ReportComparison comparison;

  public LastYearFindings(Templates templates) {
    this.comparison = new ReportComparison(templates);
  }

  /**
   * Returns the findings but for swings that a rule reported.
   *
   * @param template as it was given on the command line
   * @param reported findings of the data so far
   * @throws io.github.annualreport.diagnostic.InvalidInputException if last year's file cannot be
   *     used
   */
  public List<Diagnostic> of(
      ReportContent content, Optional<String> template, List<Diagnostic> reported) {
    Map<SourcePosition, Boolean> justified =
        reported.stream()
            .filter(d -> d.code().startsWith("rule/"))
            .collect(toMap(Diagnostic::position, Diagnostic::isJustified, Boolean::logicalAnd));
    return comparison.findings(content, template).stream()
        .filter(d -> SLIPS.contains(d.code()))
        .filter(d -> !d.code().equals("diff/swing") || !isReported(d, justified))
        .toList();
  }

  /** A reason that holds for the rule may be one of last year's, which the comparison refuses. */
  private static boolean isReported(Diagnostic swing, Map<SourcePosition, Boolean> justified) {
    return justified.containsKey(swing.position())
        && (swing.isJustified() || !justified.get(swing.position()));
  }
}
