package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** Stand-in. */
public final class TextPrinter {
  public TextPrinter(boolean colour) {}

  public String print(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(
            d ->
                d.severity().label()
                    + "["
                    + d.code()
                    + "] "
                    + d.message()
                    + "\n  "
                    + d.position()
                    + "\n")
        .collect(Collectors.joining());
  }
}
