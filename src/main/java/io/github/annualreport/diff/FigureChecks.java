package io.github.annualreport.diff;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Unit;
import io.github.annualreport.indicator.ChangeThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is odd about a figure that two editions have: each finding at its place in both files. */
final class FigureChecks {

  /** From 8.5 days to 7 is a year like another; from 91.75 to 92 somebody has rounded. */
  private static final int TELLING_DECIMALS = 2;

  private final ComparedYear last;
  private final ComparedYear now;
  private final YearRelation relation;
  private final ChangeThresholds limits;

  FigureChecks(ComparedYear last, ComparedYear now, ChangeThresholds limits) {
    this.last = last;
    this.now = now;
    this.relation = YearRelation.of(last.year(), now.year());
    this.limits = limits;
  }

  /** All findings, justified where the later edition gives a reason. */
  List<Diagnostic> of(FigureComparison pair) {
    var found = new ArrayList<Diagnostic>();
    if (isDerived(pair)) {
      derivedSwing(pair).ifPresent(found::add);
    } else if (pair.status() == Status.UNIT_CHANGED) {
      found.add(unitChanged(pair));
    } else if (relation == YearRelation.SAME_YEAR) {
      corrected(pair).ifPresent(found::add);
    } else {
      coverage(pair).ifPresent(found::add);
      pair.change().ifPresent(change -> found.addAll(odd(pair, change)));
      precision(pair).ifPresent(found::add);
      restated(pair).ifPresent(found::add);
    }
    return found.stream().map(d -> justified(d, pair)).toList();
  }

  private List<Diagnostic> odd(FigureComparison pair, Change change) {
    var found = new ArrayList<Diagnostic>();
    Anomaly.of(change, base())
        .ifPresent(o -> found.add(finding(o.severity(), o.code(), pair, o.label())));
    boolean isSlip = found.stream().anyMatch(d -> d.severity() == Severity.WARNING);
    if (!isSlip && limits.of(change.definition()).isPassedBy(change)) {
      found.add(swing(Severity.WARNING, pair, change));
    }
    return found;
  }

  /** What follows from other figures is told, but the reason is asked for those. */
  private Optional<Diagnostic> derivedSwing(FigureComparison pair) {
    Severity severity = limits.names(pair.definition()) ? Severity.WARNING : Severity.NOTE;
    return pair.change()
        .filter(c -> relation != YearRelation.SAME_YEAR)
        .filter(c -> limits.of(c.definition()).isPassedBy(c))
        .map(c -> swing(severity, pair, c));
  }

  /** What it is compared with. */
  private String base() {
    return relation == YearRelation.YEAR_ON_YEAR ? "上年" : last.year() + "年";
  }

  private Diagnostic swing(Severity severity, FigureComparison pair, Change change) {
    return finding(severity, "diff/swing", pair, limits.of(change.definition()).text(change));
  }

  private Diagnostic unitChanged(FigureComparison pair) {
    String message =
        "“%s”的单位由 %s 改为 %s，不能比较"
            .formatted(pair.definition().name(), unit(pair.last()), unit(pair.now()));
    return diagnostic(Severity.ERROR, "diff/unit", pair, message).withLabel("单位变了");
  }

  private Optional<Diagnostic> corrected(FigureComparison pair) {
    return pair.isChanged()
        ? Optional.of(finding(Severity.WARNING, "diff/restated", pair, "同一年度的数据作了更正"))
        : Optional.empty();
  }

  /** A number that came or went, or a written nothing that is another now. */
  private Optional<Diagnostic> coverage(FigureComparison pair) {
    boolean had = pair.last().figure().isPresent();
    boolean has = pair.now().figure().isPresent();
    if (had == has && !(pair.isChanged() && !has)) {
      return Optional.empty();
    }
    String label =
        had
            ? base()
                + "有数，"
                + (relation == YearRelation.YEAR_ON_YEAR ? "本年" : now.year() + "年")
                + "没有"
            : has ? "新增" : "写法与" + base() + "不同";
    return Optional.of(
        finding(had ? Severity.WARNING : Severity.NOTE, "diff/coverage", pair, label));
  }

  /** Fewer digits behind the point than the same unit had before: 91.75 became 92. */
  private Optional<Diagnostic> precision(FigureComparison pair) {
    int before = decimals(pair.last());
    int after = decimals(pair.now());
    boolean same = pair.status() == Status.UNCHANGED && before != after;
    boolean coarser = pair.status() == Status.CHANGED && before - after >= TELLING_DECIMALS;
    boolean slip =
        pair.change()
            .flatMap(c -> Anomaly.of(c, base()))
            .filter(Anomaly::isOfMagnitude)
            .isPresent();
    return pair.change().isPresent() && !slip && (same || coarser)
        ? Optional.of(
            finding(
                Severity.NOTE,
                "diff/precision",
                pair,
                "精度变化：小数由 %d 位变为 %d 位".formatted(before, after)))
        : Optional.empty();
  }

  /** As many as were written, in the unit of the definition. */
  private static int decimals(Entry entry) {
    return entry.figure().map(f -> Math.max(0, f.value().scale())).orElse(0);
  }

  /** This year's file gives last year's value itself, and another one. */
  private Optional<Diagnostic> restated(FigureComparison pair) {
    Optional<Figure> before = last.entry(pair.definition().name()).figure();
    Optional<Figure.Last> given = pair.now().figure().flatMap(Figure::last);
    boolean differs =
        relation == YearRelation.YEAR_ON_YEAR
            && before.isPresent()
            && given.isPresent()
            && before.get().value().compareTo(given.get().value()) != 0;
    if (!differs) {
      return Optional.empty();
    }
    String label =
        "上年数写 " + pair.last().text() + "，" + last.shortName() + " 是 " + before.get().text();
    return Optional.of(
        Diagnostic.warning(
                "diff/restated",
                given.get().origin().position(),
                "“" + pair.definition().name() + "”的" + label)
            .withLabel(label)
            .withRelated(before.get().origin().position(), before.get().text()));
  }

  private Diagnostic finding(Severity severity, String code, FigureComparison pair, String label) {
    String change =
        pair.change()
            .filter(c -> c.difference().signum() != 0)
            .map(c -> "（" + c.signed() + c.rate().map(r -> "，" + c.signedRate()).orElse("") + "）")
            .orElse("");
    String message =
        "%s %s → %s%s，%s"
            .formatted(
                pair.definition().name(), pair.last().text(), pair.now().text(), change, label);
    return diagnostic(severity, code, pair, message).withLabel(label);
  }

  private Diagnostic diagnostic(
      Severity severity, String code, FigureComparison pair, String message) {
    return Diagnostic.of(severity, code, position(pair.now(), now, pair), message)
        .withRelated(position(pair.last(), last, pair), pair.last().text());
  }

  private static SourcePosition position(Entry entry, ComparedYear edition, FigureComparison pair) {
    return place(entry, edition, pair.definition().name());
  }

  /** Where an edition has a figure, or would have it. */
  static SourcePosition place(Entry entry, ComparedYear edition, String name) {
    return entry
        .figure()
        .map(Figure::origin)
        .flatMap(FigureChecks::place)
        .orElseGet(() -> edition.positions().apply(name));
  }

  /** For an indicator, the first figure in a data file that went into it. */
  private static Optional<SourcePosition> place(Origin origin) {
    if (origin instanceof Origin.Derived derived) {
      return derived.operands().stream()
          .map(Figure::origin)
          .findFirst()
          .flatMap(FigureChecks::place);
    }
    return Optional.of(origin.position());
  }

  private Diagnostic justified(Diagnostic diagnostic, FigureComparison pair) {
    if (diagnostic.severity() == Severity.ERROR) {
      return diagnostic;
    }
    String name = pair.definition().name();
    String reason =
        Optional.ofNullable(now.reasons().get(name))
            .or(() -> pair.now().figure().map(f -> f.remarks().explanation()))
            .orElse("");
    if (!reason.isBlank()) {
      return diagnostic.justified(reason);
    }
    return diagnostic.severity() == Severity.NOTE
        ? diagnostic
        : diagnostic.withHint("情况属实的，在“说明”下写明原因，如 " + name + ": …");
  }

  private static boolean isDerived(FigureComparison pair) {
    return pair.now()
        .figure()
        .or(() -> pair.last().figure())
        .filter(f -> f.origin() instanceof Origin.Derived)
        .isPresent();
  }

  private static String unit(Entry entry) {
    return entry.unit().map(Unit::symbol).orElse("");
  }
}
