package io.github.annualreport.check;

import io.github.annualreport.diagnostic.Diagnostic;
import java.util.List;

/**
 * The findings of a check.
 *
 * @param fixable how many findings can be set right safely
 */
public record CheckedReport(List<Diagnostic> findings, int fixable) {
  public CheckedReport {
    findings = List.copyOf(findings);
  }
}
