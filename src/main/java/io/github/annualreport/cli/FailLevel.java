package io.github.annualreport.cli;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/** From which severity on findings make a run fail, in the letters a user types. */
@SuppressWarnings("MemberName")
enum FailLevel {
  error(Optional.of(Severity.ERROR)),
  warning(Optional.of(Severity.WARNING)),
  note(Optional.of(Severity.NOTE)),
  none(Optional.empty());

  private final Optional<Severity> least;

  FailLevel(Optional<Severity> least) {
    this.least = least;
  }

  /** Whether one of them is as grave as this; justified ones are not. */
  boolean isReachedBy(List<Diagnostic> findings) {
    return findings.stream().anyMatch(this::isReachedBy);
  }

  boolean isReachedBy(Diagnostic finding) {
    return !finding.isJustified()
        && least.filter(l -> finding.severity().compareTo(l) <= 0).isPresent();
  }
}
