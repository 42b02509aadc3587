package io.github.annualreport.diff;

import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** A change that looks like a slip of the pen rather than like a year. */
record Anomaly(Severity severity, String code, String label) {

  private static final String MAGNITUDE = "diff/magnitude";
  private static final int MOST_ZEROS = 8;
  private static final int TELLING_DIGITS = 3;
  private static final BigDecimal NEAR = new BigDecimal("0.02");

  /**
   * The gravest there is.
   *
   * @param base what the change is compared with: 上年, 2028年
   */
  static Optional<Anomaly> of(Change change, String base) {
    return sign(change)
        .or(() -> magnitude(change, base))
        .or(() -> stale(change, base))
        .or(() -> transposed(change, base));
  }

  boolean isOfMagnitude() {
    return code.equals(MAGNITUDE);
  }

  private static Optional<Anomaly> sign(Change change) {
    if (change.last().signum() * change.now().signum() >= 0) {
      return Optional.empty();
    }
    String label = change.now().signum() < 0 ? "由正转负" : "由负转正";
    return Optional.of(new Anomaly(Severity.WARNING, "diff/sign", label));
  }

  /** Within two per cent of ten, a hundred … times last year's value, or of a tenth … of it. */
  private static Optional<Anomaly> magnitude(Change change, String base) {
    if (change.last().signum() == 0 || change.now().signum() == 0 || isHandful(change)) {
      return Optional.empty();
    }
    BigDecimal ratio = change.now().divide(change.last(), MathContext.DECIMAL128);
    for (int zeros = 1; zeros <= MOST_ZEROS; zeros++) {
      String power = BigDecimal.ONE.movePointRight(zeros).toPlainString();
      if (isNearOne(ratio.movePointLeft(zeros))) {
        return slip("约为" + base + "的 " + power + " 倍");
      }
      if (isNearOne(ratio.movePointRight(zeros))) {
        return slip("约为" + base + "的 1/" + power);
      }
    }
    return Optional.empty();
  }

  private static Optional<Anomaly> slip(String label) {
    return Optional.of(new Anomaly(Severity.WARNING, MAGNITUDE, label + "，疑似单位或小数点错误"));
  }

  private static boolean isNearOne(BigDecimal ratio) {
    return ratio.subtract(BigDecimal.ONE).abs().compareTo(NEAR) <= 0;
  }

  /** From one case to ten is a year like another. */
  private static boolean isHandful(Change change) {
    BigDecimal smaller = change.last().abs().min(change.now().abs());
    return change.definition().kind() == Kind.COUNT && smaller.compareTo(BigDecimal.TEN) < 0;
  }

  private static Optional<Anomaly> stale(Change change, String base) {
    boolean same = change.difference().signum() == 0 && change.now().signum() != 0;
    if (!same || significantDigits(change.now()) < TELLING_DIGITS) {
      return Optional.empty();
    }
    return Optional.of(new Anomaly(Severity.WARNING, "diff/stale", "与" + base + "完全相同，疑似未更新"));
  }

  private static int significantDigits(BigDecimal value) {
    return value.stripTrailingZeros().precision();
  }

  /** Last year's digits with two neighbours exchanged. */
  private static Optional<Anomaly> transposed(Change change, String base) {
    int scale = Math.max(change.last().scale(), change.now().scale());
    String before = change.last().setScale(scale).unscaledValue().toString();
    String after = change.now().setScale(scale).unscaledValue().toString();
    if (before.length() != after.length()) {
      return Optional.empty();
    }
    for (int i = 0; i + 1 < before.length(); i++) {
      var swapped = new StringBuilder(before);
      swapped.setCharAt(i, before.charAt(i + 1));
      swapped.setCharAt(i + 1, before.charAt(i));
      if (before.charAt(i) != before.charAt(i + 1) && swapped.toString().equals(after)) {
        return Optional.of(
            new Anomaly(Severity.NOTE, "diff/transposed", "与" + base + "只有相邻两位数字对调"));
      }
    }
    return Optional.empty();
  }
}
