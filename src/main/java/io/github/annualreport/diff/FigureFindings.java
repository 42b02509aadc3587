package io.github.annualreport.diff;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import java.util.Optional;

/** Words findings about a figure, each with its places in both files. */
record FigureFindings(YearPair years, FigureComparison pair) {

  Diagnostic of(Anomaly anomaly) {
    String change =
        pair.change()
            .filter(c -> c.difference().signum() != 0)
            .map(c -> "（" + c.signed() + c.rate().map(r -> "，" + c.signedRate()).orElse("") + "）")
            .orElse("");
    String values = pair.last().text() + " → " + pair.now().text();
    String message = pair.definition().name() + " " + values + change + "，" + anomaly.label();
    return of(anomaly.severity(), anomaly.code(), message).withLabel(anomaly.label());
  }

  Diagnostic of(Severity severity, String code, String message) {
    String name = pair.definition().name();
    return Diagnostic.of(severity, code, place(pair.now(), years.now(), name), message)
        .withRelated(place(pair.last(), years.last(), name), pair.last().text());
  }

  /** Where a year has a figure, or would have it. */
  static SourcePosition place(ReportedValue entry, ComparedYear year, String name) {
    return entry
        .figure()
        .map(Figure::origin)
        .flatMap(FigureFindings::place)
        .orElseGet(() -> year.position(name));
  }

  /** For an indicator, the first figure in a data file that went into it. */
  private static Optional<SourcePosition> place(Origin origin) {
    if (origin instanceof Origin.Derived derived) {
      return derived.operands().stream()
          .map(Figure::origin)
          .findFirst()
          .flatMap(FigureFindings::place);
    }
    return Optional.of(origin.position());
  }

  /** The finding with the reason that the later file gives, or with a request for one. */
  Diagnostic justified(Diagnostic finding) {
    if (finding.severity() == Severity.ERROR) {
      return finding;
    }
    String name = pair.definition().name();
    String reason =
        Optional.ofNullable(years.now().reasons().get(name))
            .or(() -> pair.now().figure().map(f -> f.remarks().explanation()))
            .orElse("");
    if (!reason.isBlank()) {
      return finding.justified(reason);
    }
    return finding.severity() == Severity.NOTE
        ? finding
        : finding.withHint("情况属实的，在“说明”下写明原因，如 " + name + ": …");
  }
}
