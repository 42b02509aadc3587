package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.SourcePosition;

/** An expression that cannot be read further. */
final class SyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient SourcePosition position;

  SyntaxException(SourcePosition position, String message) {
    super(message);
    this.position = position;
  }

  SourcePosition position() {
    return position;
  }
}
