package io.github.annualreport.indicator;

import io.github.annualreport.figure.Definition;
import java.math.BigDecimal;

/**
 * A figure that is computed.
 *
 * @param text the formula as the rules write it
 */
record Indicator(Definition definition, Expression formula, ExpressionText text) {

  String name() {
    return definition.name();
  }

  /** The formula's result in the declared unit. */
  BigDecimal value(Quantity result) {
    return result.in(definition.unit());
  }

  /** The formula's result as the value of a figure in the declared unit. */
  Quantity typed(Quantity result) {
    return result.as(definition.unit());
  }
}
