package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Checks names, types and units of an expression before it is ever computed. An answer is empty
 * where a mistake was found and told.
 */
final class Checker implements Expression.Visitor<Optional<Type>> {

  private static final int MOST_DECIMALS = 20;

  private final Vocabulary vocabulary;
  private final Diagnostics problems;
  private final boolean inLastYear;

  Checker(Vocabulary vocabulary, Diagnostics problems) {
    this(vocabulary, problems, false);
  }

  private Checker(Vocabulary vocabulary, Diagnostics problems, boolean inLastYear) {
    this.vocabulary = vocabulary;
    this.problems = problems;
    this.inLastYear = inLastYear;
  }

  static Dimension dimension(Expression.Literal literal) {
    if (literal.percent()) {
      return new Dimension.Ratio();
    }
    return literal.unit().map(Dimension::of).orElseGet(Dimension.Bare::new);
  }

  /** The second argument of 四舍五入, already checked. */
  static int decimals(Expression expression) {
    return ((Expression.Literal) expression).number().intValueExact();
  }

  Optional<Dimension> number(Expression expression) {
    Optional<Type> type = expression.accept(this);
    if (type.isPresent() && type.get() instanceof Type.Truth) {
      error("rules/type", expression.position(), "这里要的是数，写的是条件");
      return Optional.empty();
    }
    return type.map(Dimension.class::cast);
  }

  void condition(Expression expression) {
    if (expression.accept(this).filter(t -> !(t instanceof Type.Truth)).isPresent()) {
      error("rules/type", expression.position(), "这里要的是条件，写的是数；条件是比较的结果，如 甲 <= 乙");
    }
  }

  @Override
  public Optional<Type> literal(Expression.Literal literal) {
    return Optional.of(dimension(literal));
  }

  @Override
  public Optional<Type> name(Expression.Name name) {
    Optional<String> objection = vocabulary.objection(name.name());
    objection.ifPresent(o -> error("rules/unknown-name", name.position(), o));
    return objection.isPresent()
        ? Optional.empty()
        : vocabulary.unit(name.name()).map(Dimension::of);
  }

  @Override
  public Optional<Type> negation(Expression.Negation negation) {
    return number(negation.operand()).map(d -> d);
  }

  @Override
  public Optional<Type> not(Expression.Not not) {
    condition(not.operand());
    return Optional.of(new Type.Truth());
  }

  @Override
  public Optional<Type> calculation(Expression.Calculation calculation) {
    String sign = calculation.operator().sign();
    return switch (calculation.operator()) {
      case ADD, SUBTRACT ->
          sum(calculation.position(), sign, List.of(calculation.left(), calculation.right()));
      case MULTIPLY -> product(calculation);
      case DIVIDE -> {
        Optional<Dimension> dividend = number(calculation.left());
        Optional<Dimension> divisor = number(calculation.right());
        yield dividend.flatMap(a -> divisor.map(a::quotient));
      }
    };
  }

  @Override
  public Optional<Type> comparison(Expression.Comparison comparison) {
    List<Expression> sides = List.of(comparison.left(), comparison.right());
    sum(comparison.position(), "比较", sides);
    return Optional.of(new Type.Truth());
  }

  @Override
  public Optional<Type> junction(Expression.Junction junction) {
    condition(junction.left());
    condition(junction.right());
    return Optional.of(new Type.Truth());
  }

  @Override
  public Optional<Type> call(Expression.Call call) {
    List<Expression> arguments = call.arguments();
    return switch (call.function()) {
      case SUM, LARGER, SMALLER -> sum(call.position(), call.function().word(), arguments);
      case ABSOLUTE -> number(arguments.get(0)).map(d -> d);
      case ROUND -> rounded(arguments);
      case LAST_YEAR -> lastYear(call);
      case HAS_LAST_YEAR -> {
        lastYear(call);
        yield Optional.of(new Type.Truth());
      }
      case FILLED -> filled(call);
    };
  }

  private Optional<Type> sum(SourcePosition position, String what, List<Expression> terms) {
    Optional<Dimension> total = Optional.of(new Dimension.Bare());
    boolean complete = true;
    for (Expression term : terms) {
      Optional<Dimension> next = number(term);
      if (next.isEmpty()) {
        complete = false;
        continue;
      }
      Dimension before = total.orElseThrow();
      total = before.sum(next.get());
      if (total.isEmpty()) {
        error(
            "rules/unit",
            position,
            "“%s”的单位不一致：%s 与 %s".formatted(what, before.word(), next.get().word()));
        return Optional.empty();
      }
    }
    refuseBarePercentages(terms);
    return complete ? total.map(d -> d) : Optional.empty();
  }

  /** 90 beside a percentage would be 9000 %. */
  private void refuseBarePercentages(List<Expression> terms) {
    if (terms.stream().noneMatch(this::isPercentage)) {
      return;
    }
    for (Expression term : terms) {
      if (term instanceof Expression.Literal literal
          && dimension(literal) instanceof Dimension.Bare
          && literal.number().compareTo(BigDecimal.ONE) > 0) {
        String digits = literal.number().toPlainString();
        error(
            "rules/unit",
            literal.position(),
            "百分比按小数计算，“%s”相当于 %s%%；请写成“%s%%”"
                .formatted(digits, literal.number().movePointRight(2).toPlainString(), digits));
      }
    }
  }

  private boolean isPercentage(Expression expression) {
    return expression instanceof Expression.Name name
        && vocabulary.isFigure(name.name())
        && vocabulary.unit(name.name()).filter(Unit::isPercent).isPresent();
  }

  private Optional<Type> product(Expression.Calculation calculation) {
    Optional<Dimension> left = number(calculation.left());
    Optional<Dimension> right = number(calculation.right());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Optional<Dimension> product = left.get().product(right.get());
    if (product.isEmpty()) {
      error(
          "rules/unit",
          calculation.position(),
          "%s 与 %s 不能相乘".formatted(left.get().word(), right.get().word()));
    }
    return product.map(d -> d);
  }

  private Optional<Type> rounded(List<Expression> arguments) {
    Expression decimals = arguments.get(1);
    boolean valid =
        decimals instanceof Expression.Literal literal
            && dimension(literal) instanceof Dimension.Bare
            && literal.number().stripTrailingZeros().scale() <= 0
            && literal.number().compareTo(BigDecimal.valueOf(MOST_DECIMALS)) <= 0;
    if (!valid) {
      error("rules/type", decimals.position(), "四舍五入 的小数位数须是 0 到 " + MOST_DECIMALS + " 的整数");
    }
    Optional<Dimension> number = number(arguments.get(0));
    return valid ? number.map(d -> d) : Optional.empty();
  }

  private Optional<Type> lastYear(Expression.Call call) {
    if (inLastYear) {
      error("rules/type", call.position(), "“" + call.function().word() + "”不能套用：只有一年的上年数");
      return Optional.empty();
    }
    return new Checker(vocabulary, problems, true).number(call.arguments().get(0)).map(d -> d);
  }

  private Optional<Type> filled(Expression.Call call) {
    Expression argument = call.arguments().get(0);
    if (!(argument instanceof Expression.Name name)) {
      error("rules/type", argument.position(), "已填 里写一个名称，如 已填(存在问题.原因)");
      return Optional.empty();
    }
    vocabulary
        .fillObjection(name.name())
        .ifPresent(o -> error("rules/unknown-name", name.position(), o));
    return Optional.of(new Type.Truth());
  }

  private void error(String code, SourcePosition position, String message) {
    problems.error(code, position, message);
  }
}
