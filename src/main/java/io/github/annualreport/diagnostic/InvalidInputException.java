package io.github.annualreport.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** The user's input cannot be used; carries every problem found up to the end of the stage. */
public final class InvalidInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  public InvalidInputException(List<Diagnostic> diagnostics) {
    super(
        diagnostics.stream()
            .map(d -> d.position() + ": " + d.message())
            .collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
