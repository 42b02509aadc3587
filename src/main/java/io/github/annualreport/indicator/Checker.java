package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Checks names, types and units of an expression before it is ever computed. */
final class Checker {

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

  /** The second argument of 四舍五入, already checked. */
  static int decimals(Expression expression) {
    return ((Expression.Literal) expression).number().intValueExact();
  }

  /**
   * Checks an expression that must give a number.
   *
   * @return what the number is counted in; empty where a mistake was found and reported
   */
  Optional<Dimension> number(Expression expression) {
    if (expression.isCondition()) {
      condition(expression);
      error("rules/type", expression.position(), "这里要的是数，写的是条件");
      return Optional.empty();
    }
    if (expression instanceof Expression.Literal literal) {
      return Optional.of(literal.dimension());
    }
    return expression instanceof Expression.Name name
        ? name(name)
        : calculation((Expression.Operation) expression);
  }

  /** Checks an expression that must give yes or no. */
  void condition(Expression expression) {
    if (!expression.isCondition()) {
      if (number(expression).isPresent()) {
        error("rules/type", expression.position(), "这里要的是条件，写的是数；条件是比较的结果，如 甲 <= 乙");
      }
      return;
    }
    var condition = (Expression.Operation) expression;
    switch (condition.operator()) {
      case OR, AND, NOT -> condition.arguments().forEach(this::condition);
      case FILLED -> filled(condition.first());
      case HAS_LAST_YEAR -> lastYear(condition);
      default -> sum(condition, "比较");
    }
  }

  private Optional<Dimension> name(Expression.Name name) {
    Optional<String> objection = vocabulary.objection(name.name());
    objection.ifPresent(o -> error("rules/unknown-name", name.position(), o));
    return objection.isPresent()
        ? Optional.empty()
        : vocabulary.unit(name.name()).map(Dimension::of);
  }

  private Optional<Dimension> calculation(Expression.Operation calculation) {
    return switch (calculation.operator()) {
      case NEGATE, ABSOLUTE -> number(calculation.first());
      case MULTIPLY -> product(calculation);
      case DIVIDE -> {
        Optional<Dimension> dividend = number(calculation.first());
        Optional<Dimension> divisor = number(calculation.second());
        yield dividend.flatMap(a -> divisor.map(a::quotient));
      }
      case ROUND -> rounded(calculation);
      case LAST_YEAR -> lastYear(calculation);
      default -> sum(calculation, calculation.operator().word());
    };
  }

  private Optional<Dimension> sum(Expression.Operation operation, String what) {
    List<Expression> terms = operation.arguments();
    Dimension total = new Dimension.Bare();
    boolean complete = true;
    for (Expression term : terms) {
      Optional<Dimension> next = number(term);
      complete &= next.isPresent();
      Optional<Dimension> sum = total.sum(next.orElse(total));
      if (sum.isEmpty()) {
        error(
            "rules/unit",
            operation.position(),
            "“%s”的单位不一致：%s 与 %s".formatted(what, total.word(), next.orElseThrow().word()));
        return Optional.empty();
      }
      total = sum.get();
    }
    refuseBarePercentages(terms);
    return complete ? Optional.of(total) : Optional.empty();
  }

  /** 90 beside a percentage would be 9000 %. */
  private void refuseBarePercentages(List<Expression> terms) {
    if (terms.stream().noneMatch(this::isPercentage)) {
      return;
    }
    for (Expression term : terms) {
      if (isBare(term) && ((Expression.Literal) term).number().compareTo(BigDecimal.ONE) > 0) {
        BigDecimal number = ((Expression.Literal) term).number();
        String digits = number.toPlainString();
        error(
            "rules/unit",
            term.position(),
            "百分比按小数计算，“%s”相当于 %s%%；请写成“%s%%”"
                .formatted(digits, number.movePointRight(2).toPlainString(), digits));
      }
    }
  }

  private static boolean isBare(Expression expression) {
    return expression instanceof Expression.Literal literal
        && literal.dimension() instanceof Dimension.Bare;
  }

  private boolean isPercentage(Expression expression) {
    return expression instanceof Expression.Name name
        && vocabulary.isFigure(name.name())
        && vocabulary.unit(name.name()).filter(Unit::isPercent).isPresent();
  }

  private Optional<Dimension> product(Expression.Operation operation) {
    Optional<Dimension> left = number(operation.first());
    Optional<Dimension> right = number(operation.second());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Optional<Dimension> product = left.get().product(right.get());
    if (product.isEmpty()) {
      error(
          "rules/unit",
          operation.position(),
          "%s 与 %s 不能相乘".formatted(left.get().word(), right.get().word()));
    }
    return product;
  }

  private Optional<Dimension> rounded(Expression.Operation operation) {
    Expression decimals = operation.second();
    boolean valid = isBare(decimals) && isDecimals(((Expression.Literal) decimals).number());
    if (!valid) {
      error("rules/type", decimals.position(), "四舍五入 的小数位数须是 0 到 " + MOST_DECIMALS + " 的整数");
    }
    Optional<Dimension> number = number(operation.first());
    return valid ? number : Optional.empty();
  }

  private static boolean isDecimals(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0
        && number.compareTo(BigDecimal.valueOf(MOST_DECIMALS)) <= 0;
  }

  private Optional<Dimension> lastYear(Expression.Operation call) {
    if (inLastYear) {
      error("rules/type", call.position(), "“" + call.operator().word() + "”不能套用：只有一年的上年数");
      return Optional.empty();
    }
    return new Checker(vocabulary, problems, true).number(call.first());
  }

  private void filled(Expression argument) {
    if (argument instanceof Expression.Name name) {
      vocabulary
          .fillObjection(name.name())
          .ifPresent(o -> error("rules/unknown-name", name.position(), o));
    } else {
      error("rules/type", argument.position(), "已填 里写一个名称，如 已填(存在问题.原因)");
    }
  }

  private void error(String code, SourcePosition position, String message) {
    problems.error(code, position, message);
  }
}
