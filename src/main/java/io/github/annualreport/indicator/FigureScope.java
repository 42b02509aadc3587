package io.github.annualreport.indicator;

import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figures;
import java.util.HashMap;
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
        figure.before().ifPresent(last::add);
      }
    }
    return scope;
  }

  /** All values of last year that are known, whether or not they may be compared. */
  static FigureScope ofLastYear(Figures figures) {
    FigureScope last = new FigureScope(Optional.empty());
    figures.all().forEach(f -> f.before().ifPresent(last::add));
    return last;
  }

  Optional<Quantity> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Optional<FigureScope> lastYear() {
    return before;
  }

  void add(String name, Quantity value) {
    values.put(name, value);
  }

  private void add(Figure figure) {
    add(
        figure.definition().name(),
        Quantity.of(figure.definition(), figure.value(), Rounding.slack(figure)));
  }
}
