package io.github.annualreport.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The signs and functions of the expression language. */
enum Operator {
  OR(1, "或", "或"),
  AND(2, "且", "且"),
  EQUAL(Operator.COMPARISON, "=", "=="),
  DIFFERENT(Operator.COMPARISON, "!=", "<>"),
  LESS(Operator.COMPARISON, "<", "<"),
  AT_MOST(Operator.COMPARISON, "<=", "<="),
  GREATER(Operator.COMPARISON, ">", ">"),
  AT_LEAST(Operator.COMPARISON, ">=", ">="),
  ADD(4, "+", "+"),
  SUBTRACT(4, "-", "-"),
  MULTIPLY(5, "*", "*"),
  DIVIDE(5, "/", "/"),
  NOT(Operator.COMPARISON, "非", ""),
  NEGATE(6, "-", ""),
  SUM(1, Integer.MAX_VALUE, "合计"),
  LAST_YEAR(1, 1, "上年"),
  ABSOLUTE(1, 1, "绝对值"),
  ROUND(2, 2, "四舍五入"),
  LARGER(2, 2, "较大"),
  SMALLER(2, 2, "较小"),
  FILLED(1, 1, "已填"),
  HAS_LAST_YEAR(1, 1, "有上年");

  /** The binding power of comparisons; 非 binds what follows down to a comparison. */
  private static final int COMPARISON = 3;

  private final int power;
  private final int least;
  private final int most;
  private final String word;
  private final String alias;

  /**
   * A sign.
   *
   * @param alias another form of it; empty for one that stands before its only argument
   */
  Operator(int power, String word, String alias) {
    this.power = power;
    this.least = 0;
    this.most = 0;
    this.word = word;
    this.alias = alias;
  }

  /** A function of so many arguments. */
  Operator(int least, int most, String word) {
    this.power = 0;
    this.least = least;
    this.most = most;
    this.word = word;
    this.alias = "";
  }

  /** The operator between two arguments that is written so. */
  static Optional<Operator> infix(String sign) {
    return Arrays.stream(values())
        .filter(o -> !o.alias.isEmpty() && (o.word.equals(sign) || o.alias.equals(sign)))
        .findFirst();
  }

  static Optional<Operator> function(String word) {
    return functions().filter(o -> o.word().equals(word)).findFirst();
  }

  static List<String> functionWords() {
    return functions().map(Operator::word).toList();
  }

  private static Stream<Operator> functions() {
    return Arrays.stream(values()).filter(o -> o.power == 0);
  }

  /** How strongly a sign binds its arguments. */
  int power() {
    return power;
  }

  String word() {
    return word;
  }

  boolean takes(int arguments) {
    return least <= arguments && arguments <= most;
  }

  /** How many arguments a function takes, for a message. */
  String arity() {
    return least == most ? least + " 个" : "至少 " + least + " 个";
  }

  /** Whether the result is yes or no; else it is a number. */
  boolean givesTruth() {
    return (power > 0 && power <= COMPARISON) || this == FILLED || this == HAS_LAST_YEAR;
  }

  boolean isComparison() {
    return power == COMPARISON && this != NOT;
  }

  /** Whether equality as such decides, so that a tolerance has a meaning. */
  boolean asksEquality() {
    return this == EQUAL || this == DIFFERENT;
  }

  boolean asksLastYear() {
    return this == LAST_YEAR || this == HAS_LAST_YEAR;
  }

  /**
   * Whether a comparison is true.
   *
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
      default -> throw new IllegalArgumentException("not a comparison: " + this);
    };
  }
}
