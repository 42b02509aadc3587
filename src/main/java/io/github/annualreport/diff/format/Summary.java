package io.github.annualreport.diff.format;

import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diff.Comparison;
import io.github.annualreport.diff.TextComparison;

/** The line that closes a comparison. */
final class Summary {

  private Summary() {}

  static String of(Comparison comparison) {
    if (!comparison.hasChanges() && comparison.findings().isEmpty()) {
      return "%s 与 %s 没有不同".formatted(comparison.now().file(), comparison.last().file());
    }
    long texts = comparison.texts().stream().filter(TextComparison::isChanged).count();
    return comparison.tally().text()
        + (texts == 0 ? "" : "；文字变化 " + texts + " 处")
        + findings(comparison);
  }

  private static String findings(Comparison comparison) {
    long all = comparison.findings().stream().filter(d -> d.severity() != Severity.NOTE).count();
    long settled =
        comparison.findings().stream()
            .filter(d -> d.severity() != Severity.NOTE && d.isSettled())
            .count();
    return all == 0 ? "" : "；异常 " + all + " 项，其中已说明 " + settled + " 项";
  }
}
