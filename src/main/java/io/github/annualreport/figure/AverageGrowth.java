package io.github.annualreport.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The compound annual rate at which a flow went from one year to a later one (年均增速): the n-th root
 * of last ÷ first, less one.
 *
 * @param first in the definition's unit
 * @param last in the definition's unit
 * @param years from the one to the other
 */
public record AverageGrowth(Definition definition, BigDecimal first, BigDecimal last, int years) {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** A larger rate comes from a mistake in the data, and is beyond the precision of double. */
  private static final double MOST = 1e6;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  public AverageGrowth {
    if (years < 1) {
      throw new IllegalArgumentException("years must be >= 1, was " + years);
    }
  }

  /**
   * In percent, half up to one decimal; empty where it has no meaning: for a percentage, a state at
   * a point of time, and unless both ends are above zero.
   */
  public Optional<BigDecimal> rate() {
    boolean positive = first.signum() > 0 && last.signum() > 0;
    if (!positive
        || definition.stock()
        || definition.kind() == Kind.RATE
        || definition.kind() == Kind.RANK) {
      return Optional.empty();
    }
    double ratio = last.divide(first, MathContext.DECIMAL64).doubleValue();
    double root = StrictMath.pow(ratio, 1.0 / years);
    if (root > MOST) {
      return Optional.empty();
    }
    long tenths = StrictMath.round((root - 1) * 1000);
    // Floating point finds the neighbourhood; which tenth it is, exact decimals decide.
    while (reaches(tenths + 1)) {
      tenths++;
    }
    while (!reaches(tenths)) {
      tenths--;
    }
    return Optional.of(BigDecimal.valueOf(tenths, 1).setScale(1, RoundingMode.UNNECESSARY));
  }

  /** The rate as a table prints it; a dash where there is none. */
  public String signedRate() {
    return rate().map(r -> (r.signum() > 0 ? "+" : "") + r.toPlainString() + "%").orElse("—");
  }

  /** Whether growing by half a tenth of a percent less than this leads no further than the end. */
  private boolean reaches(long tenths) {
    BigDecimal factor = THOUSAND.add(BigDecimal.valueOf(tenths)).subtract(HALF);
    return factor.signum() <= 0
        || factor.pow(years).multiply(first).compareTo(THOUSAND.pow(years).multiply(last)) <= 0;
  }
}
