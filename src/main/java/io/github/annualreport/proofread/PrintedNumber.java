package io.github.annualreport.proofread;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as printed, which may be rounded.
 *
 * @param error how far the exact number may be away; 0 for a whole number
 */
record PrintedNumber(BigDecimal value, BigDecimal error) {

  /** Digits with or without groups, as a group of an expression. */
  static final String DIGITS = "((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?)";

  static final PrintedNumber ZERO = new PrintedNumber(BigDecimal.ZERO, BigDecimal.ZERO);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Reads digits with or without groups.
   *
   * @param unit begins with 万 or 亿 where the digits count those
   */
  static PrintedNumber of(String digits, String unit) {
    int power = unit.startsWith("万") ? 4 : unit.startsWith("亿") ? 8 : 0;
    BigDecimal value = new BigDecimal(digits.replace(",", "")).scaleByPowerOfTen(power);
    boolean rounded = value.scale() > 0 || power > 0;
    return new PrintedNumber(value, rounded ? value.ulp().multiply(HALF) : BigDecimal.ZERO);
  }

  /** A percentage, which is rounded even where it is a whole number. */
  static PrintedNumber percent(String digits) {
    var value = new BigDecimal(digits.replace(",", ""));
    return new PrintedNumber(value, value.ulp().multiply(HALF));
  }

  /** This number where a text says 近, 约 or 余. */
  PrintedNumber about() {
    return new PrintedNumber(value, value.movePointLeft(1));
  }

  PrintedNumber plus(PrintedNumber other) {
    return new PrintedNumber(value.add(other.value), error.add(other.error));
  }

  PrintedNumber minus(PrintedNumber other) {
    return new PrintedNumber(value.subtract(other.value), error.add(other.error));
  }

  /** Whether another way to print the exact number is this one. */
  boolean isPrintedAs(BigDecimal printed) {
    return printed.signum() < 0
        ? within(printed.negate(), value.add(error).negate(), value.subtract(error).negate())
        : within(printed, value.subtract(error), value.add(error));
  }

  boolean mayEqual(PrintedNumber other) {
    return !exceeds(other) && !other.exceeds(this);
  }

  /** Whether it is greater whatever the exact numbers are. */
  boolean exceeds(PrintedNumber other) {
    return value.subtract(error).compareTo(other.value.add(other.error)) > 0;
  }

  /** Whether a printed rate can be the change from a number to this one, in percent. */
  boolean isChangedBy(BigDecimal percent, PrintedNumber last) {
    BigDecimal least = percent(value.subtract(error), last.value.add(last.error));
    BigDecimal most = percent(value.add(error), last.value.subtract(last.error));
    return percent.signum() < 0
        ? within(percent.negate(), most.negate(), least.negate())
        : within(percent, least, most);
  }

  /** Whether a printed rate can be this number's share of a whole, in percent. */
  boolean isShareOf(PrintedNumber whole, BigDecimal percent) {
    BigDecimal least = value.subtract(error).movePointRight(2);
    BigDecimal most = value.add(error).movePointRight(2);
    return within(
        percent,
        least.divide(whole.value.add(whole.error), MathContext.DECIMAL64),
        most.divide(whole.value.subtract(whole.error), MathContext.DECIMAL64));
  }

  /** The share of a whole in percent, to so many decimals. */
  BigDecimal share(PrintedNumber whole, int scale) {
    return value
        .movePointRight(2)
        .divide(whole.value, MathContext.DECIMAL64)
        .setScale(scale, RoundingMode.HALF_UP);
  }

  /** Whether a number, rounded or cut to its digits, can stand for one between two bounds. */
  private static boolean within(BigDecimal printed, BigDecimal least, BigDecimal most) {
    return printed.compareTo(least.subtract(printed.ulp())) > 0
        && printed.compareTo(most.add(printed.ulp().multiply(HALF))) <= 0;
  }

  /** The change from a number to this one, in percent, to so many decimals. */
  BigDecimal change(PrintedNumber last, int scale) {
    return percent(value, last.value).setScale(scale, RoundingMode.HALF_UP);
  }

  private static BigDecimal percent(BigDecimal now, BigDecimal last) {
    return now.subtract(last).movePointRight(2).divide(last, MathContext.DECIMAL64);
  }
}
