package io.github.annualreport.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Computes checked expressions; empty where something needed is absent. */
final class Evaluator {

  private final FigureScope scope;
  private final Filled filled;
  private final Tolerance tolerance;

  Evaluator(FigureScope scope) {
    this(scope, Filled.NOTHING, Tolerance.Fixed.NONE);
  }

  Evaluator(FigureScope scope, Filled filled, Tolerance tolerance) {
    this.scope = scope;
    this.filled = filled;
    this.tolerance = tolerance;
  }

  /** The value of a formula. */
  Optional<Quantity> number(Expression formula) {
    if (formula instanceof Expression.Literal literal) {
      return Optional.of(Quantity.exact(literal.number(), literal.dimension()));
    }
    return formula instanceof Expression.Name name
        ? scope.find(name.name())
        : calculated((Expression.Operation) formula);
  }

  /** Whether a condition holds. */
  Optional<Boolean> truth(Expression condition) {
    var operation = (Expression.Operation) condition;
    return switch (operation.operator()) {
      case OR -> junction(operation, true);
      case AND -> junction(operation, false);
      case NOT -> truth(operation.first()).map(t -> !t);
      case FILLED -> Optional.of(filled.isFilled(((Expression.Name) operation.first()).name()));
      case HAS_LAST_YEAR -> Optional.of(lastYear(operation.first()).isPresent());
      default -> order(operation).map(operation.operator()::holds);
    };
  }

  /** How the sides of a comparison stand: negative, zero or positive. */
  Optional<Integer> order(Expression.Operation comparison) {
    Optional<Quantity> right = number(comparison.second());
    Tolerance allowed = comparison.operator().asksEquality() ? tolerance : Tolerance.Fixed.NONE;
    return number(comparison.first())
        .flatMap(l -> right.map(r -> l.compare(r, allowed.between(l, r))));
  }

  private Optional<Quantity> calculated(Expression.Operation operation) {
    return switch (operation.operator()) {
      case ADD, SUM -> joined(operation, Quantity::plus);
      case SUBTRACT -> joined(operation, Quantity::minus);
      case MULTIPLY -> joined(operation, Quantity::times);
      case LARGER -> joined(operation, Quantity::larger);
      case SMALLER -> joined(operation, Quantity::smaller);
      case DIVIDE ->
          number(operation.first()).flatMap(a -> number(operation.second()).flatMap(a::dividedBy));
      case NEGATE -> number(operation.first()).map(Quantity::negate);
      case ABSOLUTE -> number(operation.first()).map(Quantity::absolute);
      case ROUND ->
          number(operation.first()).map(q -> q.rounded(Checker.decimals(operation.second())));
      case LAST_YEAR -> lastYear(operation.first());
      default -> throw new IllegalArgumentException("not a formula: " + operation.operator());
    };
  }

  private Optional<Quantity> joined(Expression.Operation operation, BinaryOperator<Quantity> join) {
    List<Expression> terms = operation.arguments();
    Optional<Quantity> total = number(terms.get(0));
    for (Expression term : terms.subList(1, terms.size())) {
      Optional<Quantity> next = number(term);
      total = total.flatMap(t -> next.map(n -> join.apply(t, n)));
    }
    return total;
  }

  /** One side is enough where it decides, even if the other is absent. */
  private Optional<Boolean> junction(Expression.Operation junction, boolean deciding) {
    List<Optional<Boolean>> sides = junction.arguments().stream().map(this::truth).toList();
    if (sides.contains(Optional.of(deciding))) {
      return Optional.of(deciding);
    }
    return sides.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!deciding);
  }

  private Optional<Quantity> lastYear(Expression expression) {
    return scope.lastYear().flatMap(s -> new Evaluator(s, filled, tolerance).number(expression));
  }
}
