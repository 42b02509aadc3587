package io.github.annualreport.indicator;

import io.github.annualreport.figure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in a sentence what does not hold. */
final class ConditionWording {

  private static final int DECIMALS = 4;
  private static final int PERCENT_DECIMALS = 2;

  private final ConditionOperands operands;
  private final Filled filled;

  ConditionWording(ConditionOperands operands, Filled filled) {
    this.operands = operands;
    this.filled = filled;
  }

  String message(Rule rule, Evaluator evaluator) {
    if (!(rule.condition().expression() instanceof Expression.Operation condition)) {
      return general(rule, evaluator);
    }
    if (condition.operator() == Operator.FILLED) {
      return notFilled(condition);
    }
    if (condition.operator().isComparison()) {
      Optional<String> left = side(condition.first());
      Optional<String> right = side(condition.second());
      if (left.isPresent() && right.isPresent()) {
        return left.get() + " " + relation(evaluator.order(condition).orElseThrow()) + right.get();
      }
    }
    return general(rule, evaluator);
  }

  /** The relation in which two numbers really stand. */
  private static String relation(int order) {
    return order < 0 ? "小于" : order > 0 ? "大于" : "等于";
  }

  /** 存在问题.原因: which of the entries lack it. */
  private String notFilled(Expression.Operation call) {
    String name = ((Expression.Name) call.first()).name();
    List<Integer> entries = filled.lacking(name);
    int dot = name.lastIndexOf('.');
    if (entries.isEmpty() || dot < 0) {
      return "没有填写“" + name + "”";
    }
    String numbers = entries.stream().map(String::valueOf).collect(Collectors.joining("、"));
    return "“%s”第 %s 项没有填写“%s”".formatted(name.substring(0, dot), numbers, name.substring(dot + 1));
  }

  /** A side that is a plain figure or number; empty if it is computed. */
  private Optional<String> side(Expression side) {
    if (side instanceof Expression.Literal literal) {
      return Optional.of(" " + print(Quantity.exact(literal.number(), literal.dimension())));
    }
    return side instanceof Expression.Name name
        ? operands
            .figure(new Expression.Operand(name.name(), false))
            .map(f -> f.definition().title() + " " + ConditionOperands.text(f))
        : Optional.empty();
  }

  private String general(Rule rule, Evaluator evaluator) {
    List<Expression.Operand> asked = rule.condition().expression().operands();
    String values =
        asked.stream()
            .map(Expression.Operand::name)
            .distinct()
            .map(n -> value(n, asked))
            .collect(Collectors.joining("，"));
    String message = "规则“%s”不成立：%s".formatted(rule.id(), rule.condition().text());
    String sides =
        rule.condition().expression() instanceof Expression.Operation operation
                && operation.operator().isComparison()
            ? side("左边", operation.first(), evaluator) + side("右边", operation.second(), evaluator)
            : "";
    return message + (values.isEmpty() ? "" : "；" + values) + sides;
  }

  /** 行政检查.次数 84次（上年 126次）, as far as the condition asks for the years. */
  private String value(String name, List<Expression.Operand> asked) {
    Optional<String> now = value(new Expression.Operand(name, false), asked, "未填");
    Optional<String> last =
        value(new Expression.Operand(name, true), asked, "无数").map("上年 "::concat);
    if (now.isPresent() && last.isPresent()) {
      return "%s %s（%s）".formatted(name, now.get(), last.get());
    }
    return name + " " + now.or(() -> last).orElseThrow();
  }

  private Optional<String> value(
      Expression.Operand operand, List<Expression.Operand> asked, String absent) {
    return asked.contains(operand)
        ? Optional.of(operands.figure(operand).map(ConditionOperands::text).orElse(absent))
        : Optional.empty();
  }

  private static String side(String which, Expression side, Evaluator evaluator) {
    if (side instanceof Expression.Name || side instanceof Expression.Literal) {
      return "";
    }
    return evaluator.number(side).map(q -> "，" + which + "得 " + print(q)).orElse("");
  }

  /** Short enough to read; a ratio in percent. */
  private static String print(Quantity quantity) {
    if (quantity.dimension() instanceof Dimension.Ratio) {
      return digits(quantity.in(Unit.of("%")), PERCENT_DECIMALS) + "%";
    }
    String unit = quantity.dimension() instanceof Dimension.Of of ? of.unit().symbol() : "";
    return digits(quantity.number(), DECIMALS) + unit;
  }

  private static String digits(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
