package io.github.annualreport.diff;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.ChangeReason;
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
    Optional<String> reason = reason(years.now());
    Optional<String> objection = reason.flatMap(this::objection);
    if (reason.isPresent() && objection.isEmpty()) {
      return finding.justified(reason.get());
    }
    if (finding.severity() == Severity.NOTE) {
      return finding;
    }
    return objection
        .map(why -> finding.withHint("原有的说明“" + reason.orElseThrow() + "”管不了这一处：" + why))
        .orElseGet(() -> finding.withHint("情况属实的，在“说明”下写明原因，如 " + name + ": …"));
  }

  private Optional<String> reason(ComparedYear year) {
    String name = pair.definition().name();
    return Optional.ofNullable(year.reasons().get(name))
        .or(() -> year.figures().find(name).map(f -> f.remarks().explanation()))
        .filter(text -> !text.isBlank());
  }

  private Optional<String> objection(String reason) {
    boolean old = years.isYearOnYear() && reason(years.last()).filter(reason::equals).isPresent();
    return old && pair.isChanged()
        ? Optional.of("这是上年的原话，数已经变了")
        : pair.change().flatMap(new ChangeReason(reason)::objection);
  }
}
