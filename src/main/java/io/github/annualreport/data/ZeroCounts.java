package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figures;
import java.util.Optional;

/**
 * Refuses shares and amounts of nothing: a figure that follows a count (随) would be dropped without
 * a word where the count is zero.
 *
 * @param problems what the rules of the template have found, which is not said again
 */
public record ZeroCounts(Figures figures, Diagnostics problems) {

  public void check() {
    for (Figure figure : figures.all()) {
      Optional<Figure> count = figure.definition().follows().flatMap(figures::find);
      count.ifPresent(c -> check(c, figure));
      count.flatMap(Figure::before).ifPresent(c -> figure.before().ifPresent(f -> check(c, f)));
    }
  }

  private void check(Figure count, Figure figure) {
    if (count.isZero() && !figure.isZero() && !isTold(figure.origin().position())) {
      problems.add(
          Diagnostic.error(
                  "data/zero-count",
                  figure.origin().position(),
                  "“%s”是 0，“%s”却写了 %s"
                      .formatted(
                          count.definition().name(), figure.definition().name(), figure.text()))
              .withRelated(count.origin().position(), "这里是 0")
              .withHint("改正其中一项；没有发生的，这一项写 0 或者删去"));
    }
  }

  private boolean isTold(SourcePosition place) {
    return problems.sorted().stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .map(Diagnostic::position)
        .anyMatch(p -> p.file().equals(place.file()) && p.line() == place.line());
  }
}
