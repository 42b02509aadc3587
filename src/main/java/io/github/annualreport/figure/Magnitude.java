package io.github.annualreport.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A change by ten times or more, either way: a slip of the unit or of the decimal point rather than
 * a year. A reason for the change does not explain it, unless it quotes the number.
 *
 * @param factor above one: how often the smaller value goes into the greater
 * @param grown whether this year's value is the greater
 */
public record Magnitude(BigDecimal factor, boolean grown) {

  private static final BigDecimal LEAST = new BigDecimal("9.8");
  private static final BigDecimal NEAR = new BigDecimal("0.02");
  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final BigDecimal HANDFUL = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_ZEROS = 8;

  /**
   * Whether one value is three times the other or more: what a slip of the decimal point may look
   * like in a year that had less. A count below ten cannot be such a slip; one above is one where
   * there was none.
   */
  public static boolean isThreefold(Change change) {
    BigDecimal less = change.last().abs().min(change.now().abs());
    BigDecimal more = change.last().abs().max(change.now().abs());
    boolean isCount = change.definition().kind() == Kind.COUNT;
    boolean isHandful = isCount && more.compareTo(HANDFUL) < 0;
    boolean isComparable = isCount || less.signum() > 0;
    return isComparable && !isHandful && more.compareTo(less.multiply(THREE)) >= 0;
  }

  /** The magnitude of a change; empty below ten times, from nothing and to nothing. */
  public static Optional<Magnitude> of(Change change) {
    BigDecimal before = change.last().abs();
    BigDecimal after = change.now().abs();
    if (before.signum() == 0 || after.signum() == 0 || change.definition().kind() == Kind.RANK) {
      return Optional.empty();
    }
    BigDecimal factor = before.max(after).divide(before.min(after), MathContext.DECIMAL64);
    // From one case to ten is a year like another.
    boolean isHandful =
        change.definition().kind() == Kind.COUNT
            && before.min(after).compareTo(HANDFUL) < 0
            && before.max(after).compareTo(HUNDRED) < 0;
    return isHandful || factor.compareTo(LEAST) < 0
        ? Optional.empty()
        : Optional.of(new Magnitude(factor, after.compareTo(before) > 0));
  }

  /**
   * Says how this year's value lies to another: 约为上年的 100 倍, 约为上年的 1/62.
   *
   * @param base the other: 上年, 2028年
   */
  public String text(String base) {
    String times = nearest().toPlainString();
    return "约为" + base + "的 " + (grown ? times + " 倍" : "1/" + times);
  }

  /** Whether a reason was written for this very number: it quotes it. */
  public static boolean isConfirmed(Figure figure, String reason) {
    return reason.contains(figure.text())
        || (figure.origin() instanceof Figure.Origin.Given given
            && !given.written().isEmpty()
            && reason.contains(given.written()));
  }

  /** The power of ten within two per cent, else the whole number. */
  private BigDecimal nearest() {
    for (int zeros = 1; zeros <= MOST_ZEROS; zeros++) {
      BigDecimal ratio = factor.movePointLeft(zeros);
      if (ratio.subtract(BigDecimal.ONE).abs().compareTo(NEAR) <= 0) {
        return BigDecimal.ONE.movePointRight(zeros);
      }
    }
    return factor.setScale(0, RoundingMode.HALF_UP);
  }
}
