package io.github.annualreport.figure;

import java.math.BigDecimal;

/** How decimals are printed: plain digits, no grouping (GB/T 15835-2011 5.1). */
final class Numbers {

  private Numbers() {}

  /** Without trailing zeros, never in scientific notation. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
