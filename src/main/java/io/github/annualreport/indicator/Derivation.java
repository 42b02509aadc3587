package io.github.annualreport.indicator;

import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Remarks;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Computes the indicators of a year and their values of the year before.
 *
 * @param ordered each after those it needs
 */
record Derivation(List<Indicator> ordered) {

  Derivation {
    ordered = List.copyOf(ordered);
  }

  /** The figures, and behind them the indicators that can be computed. */
  Figures derive(Figures given) {
    Map<String, Figure> now = byName(given.all().stream());
    Map<String, Figure> last = byName(given.all().stream().flatMap(f -> f.before().stream()));
    FigureScope thisYear = scope(given);
    FigureScope lastYear = completed(FigureScope.ofLastYear(given));
    for (Indicator indicator : ordered) {
      figure(indicator, lastYear, last).ifPresent(f -> last.put(indicator.name(), f));
      Optional<Figure.Last> before =
          Optional.ofNullable(last.get(indicator.name()))
              .map(l -> new Figure.Last(l.value(), l.origin()));
      figure(indicator, thisYear, now)
          .ifPresent(f -> now.put(indicator.name(), f.withLast(before)));
    }
    return Figures.of(now.values());
  }

  /** The open figures, and behind them the indicators that only want them to be computed. */
  Figures open(Figures open, Figures known) {
    Map<String, Figure> result = byName(open.all().stream());
    for (Indicator indicator : ordered) {
      List<String> needed =
          indicator.formula().operands().stream()
              .filter(o -> !o.lastYear())
              .map(Expression.Operand::name)
              .toList();
      if (needed.stream().allMatch(n -> result.containsKey(n) || known.find(n).isPresent())) {
        needed.stream()
            .flatMap(n -> Optional.ofNullable(result.get(n)).stream())
            .findFirst()
            .ifPresent(f -> result.putIfAbsent(indicator.name(), open(indicator, f)));
      }
    }
    return Figures.of(result.values());
  }

  private static Figure open(Indicator indicator, Figure operand) {
    return Figure.open(
        indicator.definition(), Optional.empty(), operand.origin().position(), operand.remarks());
  }

  /** The values that names have in rules, indicators among them. */
  FigureScope scope(Figures figures) {
    return completed(FigureScope.of(figures));
  }

  private FigureScope completed(FigureScope scope) {
    scope.lastYear().ifPresent(this::completed);
    for (Indicator indicator : ordered) {
      new Evaluator(scope)
          .number(indicator.formula())
          .ifPresent(q -> scope.add(indicator.name(), indicator.typed(q)));
    }
    return scope;
  }

  private static Map<String, Figure> byName(Stream<Figure> figures) {
    var result = new LinkedHashMap<String, Figure>();
    figures.forEach(f -> result.put(f.definition().name(), f));
    return result;
  }

  private static Optional<Figure> figure(
      Indicator indicator, FigureScope scope, Map<String, Figure> year) {
    return new Evaluator(scope)
        .number(indicator.formula())
        .map(q -> figure(indicator, indicator.value(q), year));
  }

  private static Figure figure(Indicator indicator, BigDecimal value, Map<String, Figure> year) {
    List<Figure> operands =
        indicator.formula().operands().stream()
            .map(Expression.Operand::name)
            .distinct()
            .flatMap(n -> Optional.ofNullable(year.get(n)).stream())
            .toList();
    var origin = new Origin.Derived(indicator.text().whole(), indicator.text().text(), operands);
    return new Figure(indicator.definition(), value, Optional.empty(), origin, remarks(operands));
  }

  /** An indicator is as firm, as comparable and as public as all that goes into it. */
  private static Remarks remarks(List<Figure> operands) {
    boolean estimated = operands.stream().anyMatch(f -> f.remarks().estimated());
    boolean comparable = operands.stream().allMatch(f -> f.remarks().allowComparison());
    boolean withheld = operands.stream().anyMatch(f -> f.remarks().withheld());
    return new Remarks("", estimated, "", comparable, "", withheld);
  }
}
