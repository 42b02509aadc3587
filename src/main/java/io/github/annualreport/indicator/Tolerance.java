package io.github.annualreport.indicator;

import java.math.BigDecimal;

/** By how much two numbers may differ and still count as equal. */
sealed interface Tolerance {

  BigDecimal between(Quantity left, Quantity right);

  /**
   * A fixed number.
   *
   * @param number in the unit of the comparison's first side
   */
  record Fixed(BigDecimal number) implements Tolerance {
    static final Fixed NONE = new Fixed(BigDecimal.ZERO);

    @Override
    public BigDecimal between(Quantity left, Quantity right) {
      return number;
    }
  }

  /** The sum of the rounding errors of the written figures. */
  record Written() implements Tolerance {
    @Override
    public BigDecimal between(Quantity left, Quantity right) {
      return left.slackAgainst(right);
    }
  }
}
