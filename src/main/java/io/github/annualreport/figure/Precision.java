package io.github.annualreport.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/**
 * How exactly a figure is printed.
 *
 * @param decimals digits after the point; empty to print the value as it is. Percentages that stand
 *     in one report declare the same number of them
 * @param rounding half up, or down for those who cut off (截尾)
 * @param changeDecimals digits after the point of its rate of change
 * @param exact whether it is printed exactly or not at all, as cases and fines are, never as 约 or 余
 */
public record Precision(
    OptionalInt decimals, RoundingMode rounding, int changeDecimals, boolean exact) {

  public static final Precision STANDARD =
      new Precision(OptionalInt.empty(), RoundingMode.HALF_UP, 1, false);

  public Precision withExact(boolean nowExact) {
    return new Precision(decimals, rounding, changeDecimals, nowExact);
  }

  public Precision withDecimals(OptionalInt nowDecimals) {
    return new Precision(nowDecimals, rounding, changeDecimals, exact);
  }

  /** The value with the declared decimals, or as it is where none are declared. */
  BigDecimal round(BigDecimal value) {
    return decimals.isEmpty() ? value : value.setScale(decimals.getAsInt(), rounding);
  }
}
