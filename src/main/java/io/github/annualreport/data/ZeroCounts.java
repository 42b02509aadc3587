package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Finds shares and amounts of nothing: a figure that follows a count (随) would be dropped without a
 * word where the count is zero, and is refused. A share whose definition names no count is doubtful
 * where every count beside it is zero.
 *
 * @param problems findings of the template's rules, which are not repeated
 */
public record ZeroCounts(ReportData data, Diagnostics problems) {

  private static final String CODE = "data/zero-count";

  public void check() {
    for (Figure figure : data.figures().all()) {
      Optional<String> count = figure.definition().follows();
      if (count.isPresent()) {
        followed(count.get(), figure);
      } else if (figure.definition().kind() == Kind.RATE) {
        beside(figure);
      }
    }
  }

  private void followed(String name, Figure figure) {
    Optional<Figure> count = data.figures().find(name);
    count.ifPresent(c -> require(c, figure));
    count.flatMap(Figure::before).ifPresent(c -> figure.before().ifPresent(f -> require(c, f)));
    Optional.ofNullable(data.absences().get(name))
        .ifPresent(a -> refuse(figure, "“" + name + "”写的是“" + a.word() + "”", data.position(name)));
  }

  private void require(Figure count, Figure figure) {
    if (count.isZero()) {
      String name = count.definition().name();
      refuse(figure, "“" + name + "”是 0", count.origin().position());
    }
  }

  private void refuse(Figure figure, String because, SourcePosition place) {
    if (!figure.isZero() && !isTold(figure.origin().position())) {
      problems.add(
          Diagnostic.error(CODE, figure.origin().position(), message(figure, because))
              .withRelated(place, because)
              .withHint("改正其中一项；没有发生的，这一项写 0 或者删去"));
    }
  }

  private void beside(Figure rate) {
    List<Figure> counts =
        data.figures().all().stream()
            .filter(f -> f.definition().kind() == Kind.COUNT)
            .filter(f -> section(f).equals(section(rate)) && !section(rate).isEmpty())
            .toList();
    if (!rate.isZero() && !counts.isEmpty() && counts.stream().allMatch(Figure::isZero)) {
      Figure count = counts.get(0);
      String because = "“" + count.definition().name() + "”是 0";
      Diagnostic doubt =
          Diagnostic.warning(CODE, rate.origin().position(), message(rate, because))
              .withRelated(count.origin().position(), because);
      String name = rate.definition().name();
      Optional<String> reason = Optional.ofNullable(data.explanations().get(name));
      problems.add(
          reason
              .map(doubt::justified)
              .orElseGet(() -> doubt.withHint("改正其中一项；情况属实的，在“说明”下写明原因，如 " + name + ": …")));
    }
  }

  private static String message(Figure figure, String because) {
    return because + "，“" + figure.definition().name() + "”却写了 " + figure.text();
  }

  private static String section(Figure figure) {
    String name = figure.definition().name();
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private boolean isTold(SourcePosition place) {
    return problems.sorted().stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .map(Diagnostic::position)
        .anyMatch(p -> p.file().equals(place.file()) && p.line() == place.line());
  }
}
