package io.github.annualreport.indicator;

import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Origin;
import io.github.annualreport.figure.Remarks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes the indicators of a year and their values of the year before. */
final class Derivation {

  private final List<Indicator> ordered;
  private final Map<String, Figure> now = new LinkedHashMap<>();
  private final Map<String, Figure> last = new LinkedHashMap<>();

  Derivation(List<Indicator> ordered) {
    this.ordered = ordered;
  }

  Figures derive(Figures given) {
    for (Figure figure : given.all()) {
      now.put(figure.definition().name(), figure);
      FigureScope.lastOf(figure).ifPresent(l -> last.put(figure.definition().name(), l));
    }
    FigureScope thisYear = FigureScope.of(given).with(ordered);
    FigureScope lastYear = FigureScope.ofLastYear(given).with(ordered);
    var derived = new ArrayList<Figure>();
    for (Indicator indicator : ordered) {
      figure(indicator, lastYear, last).ifPresent(f -> last.put(indicator.name(), f));
      Optional<Figure> figure = figure(indicator, thisYear, now).map(this::withLast);
      figure.ifPresent(f -> now.put(indicator.name(), f));
      figure.ifPresent(derived::add);
    }
    return given.plus(derived);
  }

  private Figure withLast(Figure figure) {
    return figure.withLast(
        Optional.ofNullable(last.get(figure.definition().name()))
            .map(l -> new Figure.Last(l.value(), l.origin())));
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
