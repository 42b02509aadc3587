package io.github.annualreport.diff;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Unit;
import io.github.annualreport.indicator.ChangeThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the anomalies of a figure that two years have. */
final class FigureChecks {

  /** From 8.5 days to 7 is a year like another; from 91.75 to 92 somebody has rounded. */
  private static final int TELLING_DECIMALS = 2;

  private final YearPair years;
  private final ChangeThresholds limits;

  FigureChecks(YearPair years, ChangeThresholds limits) {
    this.years = years;
    this.limits = limits;
  }

  /** All findings, justified where the later year gives a reason. */
  List<Diagnostic> of(FigureComparison pair) {
    var findings = new FigureFindings(years, pair);
    var found = new ArrayList<Diagnostic>();
    if (isDerived(pair)) {
      derivedSwing(pair).map(findings::of).ifPresent(found::add);
    } else if (pair.status() == Status.UNIT_CHANGED) {
      found.add(unitChanged(pair, findings));
    } else if (years.isSameYear()) {
      corrected(pair).map(findings::of).ifPresent(found::add);
    } else {
      anomalies(pair).map(findings::of).forEach(found::add);
      restated(pair).ifPresent(found::add);
    }
    return found.stream().map(findings::justified).toList();
  }

  private Stream<Anomaly> anomalies(FigureComparison pair) {
    Optional<Anomaly> slip = pair.change().flatMap(c -> Anomaly.of(c, years.base()));
    boolean grave = slip.filter(a -> a.severity() == Severity.WARNING).isPresent();
    Optional<Anomaly> swing =
        pair.change().filter(c -> !grave).flatMap(c -> swing(c, Severity.WARNING));
    Optional<Anomaly> precision =
        slip.filter(Anomaly::isOfMagnitude).isPresent() ? Optional.empty() : precision(pair);
    return Stream.of(coverage(pair), slip, swing, precision).flatMap(Optional::stream);
  }

  private Optional<Anomaly> swing(Change change, Severity severity) {
    var limit = limits.of(change.definition());
    return limit.isPassedBy(change)
        ? Optional.of(new Anomaly(severity, "diff/swing", limit.text(change)))
        : Optional.empty();
  }

  /** A derived figure is told, but the reason is asked for the figures it follows from. */
  private Optional<Anomaly> derivedSwing(FigureComparison pair) {
    Severity severity = limits.names(pair.definition()) ? Severity.WARNING : Severity.NOTE;
    return pair.change().filter(c -> !years.isSameYear()).flatMap(c -> swing(c, severity));
  }

  private static Diagnostic unitChanged(FigureComparison pair, FigureFindings findings) {
    String message =
        "“%s”的单位由 %s 改为 %s，不能比较"
            .formatted(pair.definition().name(), unit(pair.last()), unit(pair.now()));
    return findings.of(Severity.ERROR, "diff/unit", message).withLabel("单位变了");
  }

  private static Optional<Anomaly> corrected(FigureComparison pair) {
    return pair.isChanged()
        ? Optional.of(new Anomaly(Severity.WARNING, "diff/restated", "同一年度的数据作了更正"))
        : Optional.empty();
  }

  /** A number that came or went, or a written nothing that is another now. */
  private Optional<Anomaly> coverage(FigureComparison pair) {
    boolean had = pair.last().figure().isPresent();
    boolean has = pair.now().figure().isPresent();
    if (had == has && !(pair.isChanged() && !has)) {
      return Optional.empty();
    }
    String lost = years.base() + "有数，" + years.current() + "没有";
    String label = had ? lost : has ? "新增" : "写法与" + years.base() + "不同";
    return Optional.of(new Anomaly(had ? Severity.WARNING : Severity.NOTE, "diff/coverage", label));
  }

  /** Fewer digits behind the point than the same unit had before: 91.75 became 92. */
  private static Optional<Anomaly> precision(FigureComparison pair) {
    int before = decimals(pair.last());
    int after = decimals(pair.now());
    boolean same = pair.status() == Status.UNCHANGED && before != after;
    boolean coarser = pair.status() == Status.CHANGED && before - after >= TELLING_DECIMALS;
    return pair.change().isPresent() && (same || coarser)
        ? Optional.of(
            new Anomaly(
                Severity.NOTE, "diff/precision", "精度变化：小数由 %d 位变为 %d 位".formatted(before, after)))
        : Optional.empty();
  }

  /** As many as were written, in the unit of the definition. */
  private static int decimals(ReportedValue entry) {
    return entry.figure().map(f -> Math.max(0, f.value().scale())).orElse(0);
  }

  /** This year's file gives last year's value itself, and another one. */
  private Optional<Diagnostic> restated(FigureComparison pair) {
    Optional<Figure> before = years.last().entry(pair.definition().name()).figure();
    Optional<Figure.Last> given = pair.now().figure().flatMap(Figure::last);
    boolean differs =
        years.isYearOnYear()
            && before.isPresent()
            && given.isPresent()
            && before.get().value().compareTo(given.get().value()) != 0;
    if (!differs) {
      return Optional.empty();
    }
    String file = years.last().shortName();
    String label = "上年数写 " + pair.last().text() + "，" + file + " 是 " + before.get().text();
    return Optional.of(
        Diagnostic.warning(
                "diff/restated",
                given.get().origin().position(),
                "“" + pair.definition().name() + "”的" + label)
            .withLabel(label)
            .withRelated(before.get().origin().position(), before.get().text()));
  }

  static boolean isDerived(FigureComparison pair) {
    return pair.now()
        .figure()
        .or(() -> pair.last().figure())
        .filter(f -> f.origin() instanceof Origin.Derived)
        .isPresent();
  }

  private static String unit(ReportedValue entry) {
    return entry.unit().map(Unit::symbol).orElse("");
  }
}
