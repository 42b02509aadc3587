package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.ChangeReason;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Figures;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures that a condition is about, and where they were written. */
final class ConditionOperands {

  private final Figures figures;

  ConditionOperands(Figures figures) {
    this.figures = figures;
  }

  Optional<Figure> figure(Expression.Operand operand) {
    Optional<Figure> figure = figures.find(operand.name());
    return operand.lastYear() ? figure.flatMap(Figure::before) : figure;
  }

  /** Of a figure what it prints, of zero a bare 0. */
  static String text(Figure figure) {
    return figure.isZero() ? "0" : figure.text();
  }

  /**
   * Where the values stand in the data, this year's first; in place of an indicator, the figures it
   * was computed from.
   */
  List<Place> places(Expression condition) {
    var places = new LinkedHashSet<Place>();
    for (boolean lastYear : new boolean[] {false, true}) {
      condition.operands().stream()
          .filter(o -> o.lastYear() == lastYear)
          .flatMap(o -> figure(o).stream())
          .flatMap(f -> given(f).stream())
          .map(f -> new Place(f.origin().position(), (lastYear ? "上年 " : "") + text(f)))
          .forEach(places::add);
    }
    return List.copyOf(places);
  }

  /** The names of all figures concerned, also those behind indicators and those inside 已填. */
  Stream<String> names(Expression condition) {
    Stream<String> named = condition.operands().stream().map(Expression.Operand::name);
    Stream<String> behind =
        condition.operands().stream()
            .flatMap(o -> figures.find(o.name()).stream())
            .flatMap(f -> given(f).stream())
            .map(f -> f.definition().name());
    return Stream.of(named, condition.filledNames().stream(), behind).flatMap(s -> s).distinct();
  }

  /** The first reason that the author wrote beside a figure itself. */
  Optional<String> explanation(Expression condition) {
    return condition.operands().stream()
        .flatMap(o -> figures.find(o.name()).stream())
        .flatMap(f -> given(f).stream())
        .map(f -> f.remarks().explanation())
        .filter(e -> !e.isBlank())
        .findFirst();
  }

  /** Why a reason does not hold for a change that the condition looks at. */
  Optional<String> objection(ChangeReason reason, Expression condition) {
    return condition.operands().stream()
        .filter(Expression.Operand::lastYear)
        .flatMap(o -> figures.find(o.name()).flatMap(Figure::change).stream())
        .flatMap(c -> reason.objection(c).stream())
        .findFirst();
  }

  private static List<Figure> given(Figure figure) {
    var given = new ArrayList<Figure>();
    var seen = new LinkedHashSet<String>();
    var open = new ArrayDeque<Figure>();
    open.push(figure);
    while (!open.isEmpty()) {
      Figure next = open.pop();
      if (!seen.add(next.definition().name())) {
        continue;
      }
      if (next.origin() instanceof Origin.Derived derived && !derived.operands().isEmpty()) {
        for (int i = derived.operands().size() - 1; i >= 0; i--) {
          open.push(derived.operands().get(i));
        }
      } else {
        given.add(next);
      }
    }
    return given;
  }

  /** A value where it was written. */
  record Place(SourcePosition position, String value) {}
}
