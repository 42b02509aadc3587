package io.github.annualreport.proofread;

import io.github.annualreport.diagnostic.Severity;

/** How sure a rule is of what it finds. */
public enum Level {
  /** Certainly wrong. */
  E(Severity.ERROR),
  /** Probably wrong. */
  W(Severity.WARNING),
  /** Worth a look; off unless asked for. */
  I(Severity.NOTE);

  private final Severity severity;

  Level(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }
}
