package io.github.annualreport.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How decimals are rounded and printed: half up, plain digits, no grouping (GB/T 15835-2011 5.1).
 */
final class Numbers {

  private Numbers() {}

  /** Without trailing zeros, never in scientific notation. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static BigDecimal round(BigDecimal value, int decimals, Precision precision) {
    return value.setScale(decimals, precision.rounding());
  }

  /** Rounded half up to one significant digit. */
  static BigDecimal firstDigit(BigDecimal value) {
    return value.round(new MathContext(1, RoundingMode.HALF_UP));
  }
}
