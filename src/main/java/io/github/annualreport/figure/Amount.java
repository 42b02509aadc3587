package io.github.annualreport.figure;

import java.math.BigDecimal;

/**
 * A value as it is printed: rounded half up to the definition's decimals, money in the unit that
 * reads best.
 *
 * <p>A percentage with declared decimals has that many, so that 96.0% stands beside 91.7%; all and
 * nothing are whole: 100%, 0%. A value that would be rounded to all or nothing has more decimals:
 * 99.96%, 0.04%. Every other number drops its trailing zeros.
 *
 * @param number with the digits to print
 * @param ordinal whether it is a place among others: 第2位
 */
public record Amount(BigDecimal number, Unit unit, boolean ordinal) {

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
    return new Amount(printed(definition, exact), unit, definition.kind() == Kind.RANK);
  }

  private static BigDecimal printed(Definition definition, BigDecimal exact) {
    BigDecimal rounded = definition.precision().round(exact);
    if (rounded.signum() == 0 && exact.signum() != 0) {
      // A small value is not printed as nothing.
      return Numbers.plain(Numbers.firstDigit(exact));
    }
    boolean isShare = definition.kind() == Kind.RATE && exact.signum() != 0;
    if (isShare && exact.compareTo(Numbers.ALL) < 0 && rounded.compareTo(Numbers.ALL) >= 0) {
      return Numbers.allBut(Numbers.ALL.subtract(exact));
    }
    boolean keepsZeros =
        isShare
            && exact.compareTo(Numbers.ALL) != 0
            && definition.precision().decimals().isPresent();
    return keepsZeros ? rounded : Numbers.plain(rounded);
  }

  /** The number in another unit of the same base. */
  BigDecimal in(Unit other) {
    return unit.convert(number, other).orElseThrow();
  }

  /** The number alone, without grouping. */
  public String digits() {
    return number.toPlainString();
  }

  public String text() {
    return (ordinal ? "第" : "") + digits() + unit.symbol();
  }
}
