package io.github.annualreport.render;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import java.util.Set;

/** Refuses comparisons that would fail in some year, or that belong into the rules. */
record ComparisonCheck(Diagnostics problems) {

  private static final Set<String> EQUALITY = Set.of("==", "=", "!=");

  /** Text is compared with text, for equality; a loop's counter with a number. */
  void check(TemplateNode node, Operand left, Operand right) {
    boolean leftFits = isComparable(left);
    boolean rightFits = isComparable(right);
    if (!leftFits || !rightFits || left.isUnknown() || right.isUnknown()) {
      return;
    }
    ExpressionType type = right.type();
    boolean alike =
        left.type().isText() ? type.isText() : left.type().getClass().equals(type.getClass());
    boolean ordered = !EQUALITY.contains(operator(node, left.node(), right.node()));
    if (!alike) {
      problems.error("template/comparison", node.position(), "“" + node.code() + "”两边不是一类，不能比较");
    } else if (ordered && !(type instanceof ExpressionType.Ordinal)) {
      problems.error("template/comparison", node.position(), "“" + node.code() + "”：文字不能比大小");
    }
  }

  private boolean isComparable(Operand operand) {
    ExpressionType type = operand.type();
    boolean result =
        type.isText()
            || type instanceof ExpressionType.Ordinal
            || type instanceof ExpressionType.Condition
            || type instanceof ExpressionType.Unknown;
    if (!result) {
      problems.add(
          Diagnostic.error(
                  "template/comparison",
                  operand.node().position(),
                  "“" + operand.node().code() + "”不能在模板里比较")
              .withHint("数据之间的比较写进 rules.yaml；是否为零用 .为零，有没有填用 ??"));
    }
    return result;
  }

  /** FreeMarker keeps the operator to itself; the expression that it writes back shows it. */
  private static String operator(TemplateNode node, TemplateNode left, TemplateNode right) {
    int end = node.code().length() - right.code().length();
    return node.code().substring(left.code().length(), end).strip();
  }

  /** One side of a comparison. */
  record Operand(TemplateNode node, ExpressionType type) {
    boolean isUnknown() {
      return type instanceof ExpressionType.Unknown;
    }
  }
}
