package io.github.annualreport.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How decimals are printed: plain digits, no grouping (GB/T 15835-2011 5.1). */
final class Numbers {

  private Numbers() {}

  static final BigDecimal ALL = new BigDecimal(100);

  private static final MathContext FIRST_DIGIT = new MathContext(1, RoundingMode.HALF_UP);

  /** Rounded half up to one significant digit. */
  static BigDecimal firstDigit(BigDecimal value) {
    return value.round(FIRST_DIGIT);
  }

  /** All but a remainder in percent, with as many decimals as show that it is not all. */
  static BigDecimal allBut(BigDecimal remainder) {
    return ALL.subtract(firstDigit(remainder));
  }

  /** Without trailing zeros, never in scientific notation. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
