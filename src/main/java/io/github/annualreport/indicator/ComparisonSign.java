package io.github.annualreport.indicator;

import java.util.Arrays;
import java.util.Optional;

/** How two numbers are held against each other. */
enum ComparisonSign {
  EQUAL("=", "=="),
  DIFFERENT("!=", "<>"),
  LESS("<", "<"),
  AT_MOST("<=", "<="),
  GREATER(">", ">"),
  AT_LEAST(">=", ">=");

  private final String sign;
  private final String alias;

  ComparisonSign(String sign, String alias) {
    this.sign = sign;
    this.alias = alias;
  }

  static Optional<ComparisonSign> of(String sign) {
    return Arrays.stream(values())
        .filter(r -> r.sign.equals(sign) || r.alias.equals(sign))
        .findFirst();
  }

  /** Whether equality as such decides, so that a tolerance has a meaning. */
  boolean asksEquality() {
    return this == EQUAL || this == DIFFERENT;
  }

  /**
   * @param order negative, zero or positive, as of {@code left.compareTo(right)}
   */
  boolean holds(int order) {
    return switch (this) {
      case EQUAL -> order == 0;
      case DIFFERENT -> order != 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case GREATER -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }

  /** The relation in which two numbers really stand, as a sentence says it. */
  static String word(int order) {
    return order < 0 ? "小于" : order > 0 ? "大于" : "等于";
  }
}
