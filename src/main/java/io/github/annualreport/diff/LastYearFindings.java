package io.github.annualreport.diff;

import static java.util.stream.Collectors.toMap;

import io.github.annualreport.build.ReportContent;
import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.ChangeReason;
import io.github.annualreport.template.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    Comparison compared = comparison.compare(content, template);
    Stream<Diagnostic> slips =
        compared.findings().stream()
            .filter(d -> SLIPS.contains(d.code()))
            .filter(d -> !d.code().equals("diff/swing") || !isReported(d, justified));
    return Stream.concat(slips, unchanged(content.data(), compared).stream()).toList();
  }

  /** Lists the figures that are as they were, but for those with a finding of their own. */
  private static Optional<Diagnostic> unchanged(ReportData data, Comparison compared) {
    List<String> names =
        compared.figures().stream()
            .filter(f -> f.status() == Status.UNCHANGED)
            .filter(f -> f.findings().stream().noneMatch(d -> d.code().equals("diff/stale")))
            .filter(CopiedYear::isGivenTwice)
            .filter(f -> f.change().filter(c -> c.now().signum() != 0).isPresent())
            .filter(f -> !isExplained(f, data))
            .map(f -> f.definition().name())
            .toList();
    boolean copied = compared.findings().stream().anyMatch(d -> d.code().equals("diff/copied"));
    return names.isEmpty() || copied
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Severity.NOTE,
                "diff/unchanged",
                data.position(ReportData.YEAR),
                "与上年相同的有 " + names.size() + " 项：" + String.join("、", names) + "；核对是否逐项更新过"));
  }

  private static boolean isExplained(FigureComparison figure, ReportData data) {
    return Optional.ofNullable(data.explanations().get(figure.definition().name()))
        .map(ChangeReason::new)
        .filter(r -> figure.change().flatMap(r::objection).isEmpty())
        .isPresent();
  }

  /** A reason that holds for the rule may be one of last year's, which the comparison refuses. */
  private static boolean isReported(Diagnostic swing, Map<SourcePosition, Boolean> justified) {
    return justified.containsKey(swing.position())
        && (swing.isJustified() || !justified.get(swing.position()));
  }
}
