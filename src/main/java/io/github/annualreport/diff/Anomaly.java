package io.github.annualreport.diff;

import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Magnitude;
import java.math.BigDecimal;
import java.util.Optional;

/** A change that looks like a slip of the pen rather than like a year. */
record Anomaly(Severity severity, String code, String label) {

  private static final String MAGNITUDE = "diff/magnitude";
  private static final int TELLING_DIGITS = 3;

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

  private static Optional<Anomaly> magnitude(Change change, String base) {
    return Magnitude.of(change)
        .map(m -> new Anomaly(Severity.WARNING, MAGNITUDE, m.text(base) + "，疑似单位或小数点错误"));
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
