package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of a template's rules.
 *
 * @param diagnostics one for each rule that does not hold, in the order of the rules
 * @param notApplicable the rules that say nothing this year
 */
public record RuleFindings(List<Diagnostic> diagnostics, List<NotApplicable> notApplicable) {

  public RuleFindings {
    diagnostics = List.copyOf(diagnostics);
    notApplicable = List.copyOf(notApplicable);
  }

  /**
   * A rule that could not be held against the figures.
   *
   * @param reason in words: 没有 行政检查.次数 的上年数
   */
  public record NotApplicable(String ruleId, String reason) {}
}
