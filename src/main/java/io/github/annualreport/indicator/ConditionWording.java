package io.github.annualreport.indicator;

import io.github.annualreport.figure.Unit;
import io.github.annualreport.figure.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in a sentence what does not hold. */
final class ConditionWording {

  private static final int DECIMALS = 4;
  private static final int PERCENT_DECIMALS = 2;

  private final ConditionOperands evidence;
  private final Value.Group data;

  ConditionWording(ConditionOperands evidence, Value.Group data) {
    this.evidence = evidence;
    this.data = data;
  }

  String message(Rule rule, Evaluator evaluator) {
    if (rule.condition() instanceof Expression.Call call) {
      return call.function() == Builtin.FILLED ? notFilled(call) : general(rule, evaluator);
    }
    if (rule.condition() instanceof Expression.Comparison comparison) {
      Optional<String> left = side(comparison.left());
      Optional<String> right = side(comparison.right());
      if (left.isPresent() && right.isPresent()) {
        String word = ComparisonSign.word(evaluator.order(comparison).orElseThrow());
        return left.get() + " " + word + right.get();
      }
    }
    return general(rule, evaluator);
  }

  /** 存在问题.原因: which of the entries lack it. */
  private String notFilled(Expression.Call call) {
    String name = ((Expression.Name) call.arguments().get(0)).name();
    List<Integer> entries = Filled.lacking(data, name);
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
      return Optional.of(" " + print(Quantity.exact(literal.number(), Checker.dimension(literal))));
    }
    return side instanceof Expression.Name name
        ? evidence
            .figure(new Expression.Operand(name.name(), false))
            .map(f -> f.definition().title() + " " + ConditionOperands.text(f))
        : Optional.empty();
  }

  private String general(Rule rule, Evaluator evaluator) {
    List<Expression.Operand> asked = rule.condition().operands();
    String values =
        asked.stream()
            .map(Expression.Operand::name)
            .distinct()
            .map(n -> value(n, asked))
            .collect(Collectors.joining("，"));
    String message = "规则“%s”不成立：%s".formatted(rule.id(), rule.text());
    String sides =
        rule.condition() instanceof Expression.Comparison comparison
            ? sides(comparison, evaluator)
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
        ? Optional.of(evidence.figure(operand).map(ConditionOperands::text).orElse(absent))
        : Optional.empty();
  }

  private static String sides(Expression.Comparison comparison, Evaluator evaluator) {
    return side("左边", comparison.left(), evaluator) + side("右边", comparison.right(), evaluator);
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
