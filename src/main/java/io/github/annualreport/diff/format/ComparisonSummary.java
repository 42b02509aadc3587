package io.github.annualreport.diff.format;

import io.github.annualreport.diff.Comparison;

/** The line that closes a comparison. */
final class ComparisonSummary {

  private ComparisonSummary() {}

  static String of(Comparison comparison) {
    return comparison.isQuiet()
        ? "%s 与 %s 没有不同".formatted(comparison.now().file(), comparison.last().file())
        : comparison.counts().text();
  }
}
