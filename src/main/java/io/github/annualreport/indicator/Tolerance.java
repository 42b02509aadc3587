package io.github.annualreport.indicator;

import java.math.BigDecimal;

/** By how much two numbers may differ and still count as equal. */
sealed interface Tolerance {

  BigDecimal between(Quantity left, Quantity right);

  /**
   * The same for all.
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

  /** What the rounding of the written figures can add up to. */
  record Written() implements Tolerance {
    @Override
    public BigDecimal between(Quantity left, Quantity right) {
      return left.slackAgainst(right);
    }
  }
}
