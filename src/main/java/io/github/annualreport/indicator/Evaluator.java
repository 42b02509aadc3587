package io.github.annualreport.indicator;

import io.github.annualreport.figure.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes checked expressions; empty where something needed is absent. */
final class Evaluator implements Expression.Visitor<Optional<Result>> {

  private final FigureScope scope;
  private final Value.Group data;
  private final Tolerance tolerance;

  Evaluator(FigureScope scope) {
    this(scope, new Value.Group(Map.of()), Tolerance.Fixed.NONE);
  }

  Evaluator(FigureScope scope, Value.Group data, Tolerance tolerance) {
    this.scope = scope;
    this.data = data;
    this.tolerance = tolerance;
  }

  Optional<Quantity> number(Expression expression) {
    return expression.accept(this).map(Quantity.class::cast);
  }

  Optional<Boolean> truth(Expression expression) {
    return expression.accept(this).map(r -> ((Result.Truth) r).holds());
  }

  /** How two numbers stand: negative, zero or positive. */
  Optional<Integer> order(Expression.Comparison comparison) {
    return number(comparison.left())
        .flatMap(l -> number(comparison.right()).map(r -> order(comparison.relation(), l, r)));
  }

  private int order(ComparisonSign relation, Quantity left, Quantity right) {
    Tolerance allowed = relation.asksEquality() ? tolerance : Tolerance.Fixed.NONE;
    return left.compare(right, allowed.between(left, right));
  }

  @Override
  public Optional<Result> literal(Expression.Literal literal) {
    return Optional.of(Quantity.exact(literal.number(), Checker.dimension(literal)));
  }

  @Override
  public Optional<Result> name(Expression.Name name) {
    return scope.find(name.name()).map(q -> q);
  }

  @Override
  public Optional<Result> negation(Expression.Negation negation) {
    return number(negation.operand()).map(Quantity::negate);
  }

  @Override
  public Optional<Result> not(Expression.Not not) {
    return truth(not.operand()).map(t -> new Result.Truth(!t));
  }

  @Override
  public Optional<Result> calculation(Expression.Calculation calculation) {
    Optional<Quantity> left = number(calculation.left());
    Optional<Quantity> right = number(calculation.right());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    return switch (calculation.operator()) {
      case ADD -> Optional.of(left.get().plus(right.get()));
      case SUBTRACT -> Optional.of(left.get().minus(right.get()));
      case MULTIPLY -> Optional.of(left.get().times(right.get()));
      case DIVIDE -> left.get().dividedBy(right.get()).map(q -> q);
    };
  }

  @Override
  public Optional<Result> comparison(Expression.Comparison comparison) {
    return order(comparison).map(o -> new Result.Truth(comparison.relation().holds(o)));
  }

  /** One side is enough where it decides, even if the other is absent. */
  @Override
  public Optional<Result> junction(Expression.Junction junction) {
    Optional<Boolean> left = truth(junction.left());
    Optional<Boolean> right = truth(junction.right());
    boolean deciding = !junction.both();
    if (left.filter(t -> t == deciding).or(() -> right.filter(t -> t == deciding)).isPresent()) {
      return Optional.of(new Result.Truth(deciding));
    }
    return left.isPresent() && right.isPresent()
        ? Optional.of(new Result.Truth(!deciding))
        : Optional.empty();
  }

  @Override
  public Optional<Result> call(Expression.Call call) {
    List<Expression> arguments = call.arguments();
    Expression first = arguments.get(0);
    return switch (call.function()) {
      case SUM -> sum(arguments);
      case LAST_YEAR -> lastYear(first).map(q -> q);
      case ABSOLUTE -> number(first).map(Quantity::absolute);
      case ROUND -> number(first).map(q -> q.rounded(Checker.decimals(arguments.get(1))));
      case LARGER -> pair(arguments).map(p -> p.get(0).larger(p.get(1)));
      case SMALLER -> pair(arguments).map(p -> p.get(0).smaller(p.get(1)));
      case FILLED ->
          Optional.of(new Result.Truth(Filled.isFilled(data, ((Expression.Name) first).name())));
      case HAS_LAST_YEAR -> Optional.of(new Result.Truth(lastYear(first).isPresent()));
    };
  }

  private Optional<Quantity> lastYear(Expression expression) {
    return scope.lastYear().flatMap(s -> new Evaluator(s, data, tolerance).number(expression));
  }

  private Optional<Result> sum(List<Expression> terms) {
    Optional<Quantity> total = number(terms.get(0));
    for (Expression term : terms.subList(1, terms.size())) {
      Optional<Quantity> next = number(term);
      total = total.flatMap(t -> next.map(t::plus));
    }
    return total.map(q -> q);
  }

  private Optional<List<Quantity>> pair(List<Expression> arguments) {
    return number(arguments.get(0)).flatMap(a -> number(arguments.get(1)).map(b -> List.of(a, b)));
  }
}
