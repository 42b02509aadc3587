package io.github.annualreport.figure;

import java.math.BigDecimal;

/**
 * A value as it is printed: rounded half up to the definition's decimals, money in the unit that
 * reads best.
 */
public record Amount(BigDecimal number, Unit unit) {

  /**
   * @param value in the definition's unit
   */
  public static Amount of(Definition definition, BigDecimal value) {
    if (definition.kind() != Kind.MONEY) {
      return of(definition, value, definition.unit());
    }
    Amount amount = of(definition, value, definition.unit().readable(value));
    // Rounding may have reached the next unit: 9999.996元 is 1万元.
    Unit unit = amount.unit.readable(amount.number);
    return unit.equals(amount.unit) ? amount : of(definition, value, unit);
  }

  /** In a given unit, so that both sides of a comparison share one. */
  static Amount of(Definition definition, BigDecimal value, Unit unit) {
    BigDecimal number = definition.unit().convert(value, unit).orElseThrow();
    boolean rounds = definition.decimals().isPresent();
    return new Amount(
        rounds ? Numbers.round(number, definition.decimals().getAsInt()) : number, unit);
  }

  /** The number alone, without trailing zeros and without grouping. */
  public String digits() {
    return Numbers.print(number);
  }

  public String text() {
    return digits() + unit.symbol();
  }
}
