package io.github.annualreport.indicator;

import io.github.annualreport.figure.Value;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds rules against the values of a year. */
final class RuleCheck {

  private final FigureScope scope;
  private final Value.Group data;

  RuleCheck(FigureScope scope, Value.Group data) {
    this.scope = scope;
    this.data = data;
  }

  boolean fails(Rule rule) {
    return hindrance(rule).isEmpty() && !condition(rule).orElseThrow();
  }

  /** Why the rule says nothing; empty if it does. */
  Optional<NotApplicable> hindrance(Rule rule) {
    if (rule.guard().isPresent() && !evaluator(rule).truth(rule.guard().get()).orElse(false)) {
      return Optional.of(new NotApplicable(rule.id(), "不满足“当”的条件"));
    }
    return condition(rule).isPresent()
        ? Optional.empty()
        : Optional.of(new NotApplicable(rule.id(), absence(rule.condition())));
  }

  private Optional<Boolean> condition(Rule rule) {
    return evaluator(rule).truth(rule.condition());
  }

  private Evaluator evaluator(Rule rule) {
    return new Evaluator(scope, data, rule.tolerance());
  }

  private String absence(Expression condition) {
    String missing =
        condition.operands().stream()
            .filter(o -> year(o).flatMap(s -> s.find(o.name())).isEmpty())
            .map(o -> o.name() + (o.lastYear() ? " 的上年数" : ""))
            .collect(Collectors.joining("、"));
    return missing.isEmpty() ? "除数为 0" : "没有 " + missing;
  }

  private Optional<FigureScope> year(Expression.Operand operand) {
    return operand.lastYear() ? scope.lastYear() : Optional.of(scope);
  }
}
