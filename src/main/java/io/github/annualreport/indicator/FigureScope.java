package io.github.annualreport.indicator;

import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that names have in one year, and those of the year before. */
final class FigureScope {

  private final Map<String, Quantity> values = new HashMap<>();
  private final Optional<FigureScope> before;

  private FigureScope(Optional<FigureScope> before) {
    this.before = before;
  }

  /** This year's values; before them those of last year that may be compared. */
  static FigureScope of(Figures figures) {
    FigureScope last = new FigureScope(Optional.empty());
    FigureScope scope = new FigureScope(Optional.of(last));
    for (Figure figure : figures.all()) {
      scope.add(figure);
      if (figure.remarks().allowComparison()) {
        lastOf(figure).ifPresent(last::add);
      }
    }
    return scope;
  }

  /** All values of last year that are known, whether or not they may be compared. */
  static FigureScope ofLastYear(Figures figures) {
    FigureScope last = new FigureScope(Optional.empty());
    figures.all().forEach(f -> lastOf(f).ifPresent(last::add));
    return last;
  }

  /** Last year's value as a figure of its own. */
  static Optional<Figure> lastOf(Figure figure) {
    return figure
        .last()
        .map(
            l ->
                new Figure(
                    figure.definition(),
                    l.value(),
                    Optional.empty(),
                    l.origin(),
                    figure.remarks()));
  }

  Optional<Quantity> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Optional<FigureScope> lastYear() {
    return before;
  }

  /** Computes indicators, each after those it needs, here and in the year before. */
  FigureScope with(List<Indicator> ordered) {
    before.ifPresent(b -> b.with(ordered));
    for (Indicator indicator : ordered) {
      new Evaluator(this)
          .number(indicator.formula())
          .ifPresent(q -> values.put(indicator.name(), indicator.typed(q)));
    }
    return this;
  }

  private void add(Figure figure) {
    values.put(
        figure.definition().name(),
        Quantity.of(figure.definition(), figure.value(), Rounding.slack(figure)));
  }
}
