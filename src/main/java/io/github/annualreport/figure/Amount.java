package io.github.annualreport.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A value as it is printed: rounded half up to the definition's decimals, money in the unit that
 * reads best.
 *
 * <p>A percentage with declared decimals has that many, so that 96.0% stands beside 91.7%; all and
 * nothing are whole: 100%, 0%. Every other number drops its trailing zeros.
 *
 * @param number with the digits to print
 * @param ordinal whether it is a place among others: 第2位
 */
public record Amount(BigDecimal number, Unit unit, boolean ordinal) {

  private static final BigDecimal ALL = new BigDecimal(100);
  private static final MathContext FIRST_DIGIT = new MathContext(1, RoundingMode.HALF_UP);

  /**
   * @param value in the definition's unit
   */
  public static Amount of(Definition definition, BigDecimal value) {
    if (definition.kind() != Kind.MONEY) {
      return of(definition, value, definition.unit());
    }
    Amount amount = of(definition, value, definition.unit().readable(value));
    // 9999.996万元 is rounded to 10000万元, which reads 1亿元.
    Unit unit = amount.unit.readable(amount.number);
    return unit.equals(amount.unit) ? amount : of(definition, value, unit);
  }

  /** In the definition's own unit, as a sheet of numbers has it. */
  public static Amount inOwnUnit(Definition definition, BigDecimal value) {
    return of(definition, value, definition.unit());
  }

  /**
   * In a given unit, so that both sides of a comparison share one.
   *
   * @throws java.util.NoSuchElementException if the unit does not belong to the definition's
   */
  public static Amount of(Definition definition, BigDecimal value, Unit unit) {
    BigDecimal exact = definition.unit().convert(value, unit).orElseThrow();
    boolean ordinal = definition.kind() == Kind.RANK;
    if (definition.precision().decimals().isEmpty()) {
      return new Amount(Numbers.plain(exact), unit, ordinal);
    }
    BigDecimal rounded = definition.precision().round(exact);
    if (rounded.signum() == 0 && exact.signum() != 0) {
      // A small value is not printed as nothing.
      return new Amount(Numbers.plain(exact.round(FIRST_DIGIT)), unit, ordinal);
    }
    boolean keepsZeros =
        definition.kind() == Kind.RATE
            && rounded.signum() != 0
            && rounded.abs().compareTo(ALL) != 0;
    return new Amount(keepsZeros ? rounded : Numbers.plain(rounded), unit, ordinal);
  }

  /** The number alone, without grouping. */
  public String digits() {
    return number.toPlainString();
  }

  public String text() {
    return (ordinal ? "第" : "") + digits() + unit.symbol();
  }
}
