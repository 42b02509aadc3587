package io.github.annualreport.diff;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import java.util.List;

/** A figure or a text in two years. */
sealed interface Compared permits FigureComparison, TextComparison {

  Status status();

  /** The anomalies, justified ones included. */
  List<Diagnostic> findings();

  /** Further notes for a reader. */
  List<String> remarks();

  /** Whether there is a finding beyond a mere note, be it justified or not. */
  default boolean isAnomalous() {
    return findings().stream().anyMatch(d -> d.severity() != Severity.NOTE);
  }

  /** Whether a finding beyond a mere note waits for a reason. */
  default boolean isOpen() {
    return findings().stream().anyMatch(d -> !d.isJustified() && d.severity() != Severity.NOTE);
  }
}
