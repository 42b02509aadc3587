package io.github.annualreport.figure;

import java.math.RoundingMode;

/**
 * How exactly a figure is told.
 *
 * @param rounding half up, or down for those who cut off (截尾)
 * @param changeDecimals digits after the point of its rate of change
 * @param exact whether it is told exactly or not at all, as cases and fines are, never as 约 or 余
 */
public record Precision(RoundingMode rounding, int changeDecimals, boolean exact) {

  public static final Precision STANDARD = new Precision(RoundingMode.HALF_UP, 1, false);

  public Precision withExact(boolean nowExact) {
    return new Precision(rounding, changeDecimals, nowExact);
  }
}
