package io.github.annualreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diff.Comparison;
import io.github.annualreport.diff.format.TextComparisonPrinter;

/** The formats a comparison can be written in. A new one is a printer and a line here. */
public enum ComparisonFormat {
  TEXT("text") {
    @Override
    byte[] write(Comparison comparison, boolean colour) {
      return new TextComparisonPrinter(colour).print(comparison).getBytes(UTF_8);
    }
  };

  private final String word;

  ComparisonFormat(String word) {
    this.word = word;
  }

  /** As the command line writes it. */
  public String word() {
    return word;
  }

  abstract byte[] write(Comparison comparison, boolean colour);
}
