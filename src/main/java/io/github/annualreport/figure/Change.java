package io.github.annualreport.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure against its value of the year before, and how that is told. The one place where a change
 * is computed and worded, for text, tables and comparisons alike.
 *
 * <p>A rate of change is (now − last) ÷ last × 100 %. There is none on a base of zero, on a
 * negative base, or for a percentage, whose change is told in percentage points.
 *
 * @param last in the definition's unit
 * @param now in the definition's unit
 */
public record Change(Definition definition, BigDecimal last, BigDecimal now) {

  private static final int RATE_DECIMALS = 1;
  private static final String POINTS = "个百分点";
  private static final BigDecimal SMALL_BASE = BigDecimal.TEN;

  /** now − last, in the definition's unit. */
  public BigDecimal difference() {
    return now.subtract(last);
  }

  /** The rate in percent, half up to one decimal; empty where a rate has no meaning. */
  public Optional<BigDecimal> rate() {
    if (definition.kind() == Kind.RATE || last.signum() <= 0 || now.signum() < 0) {
      return Optional.empty();
    }
    BigDecimal exact =
        difference().movePointRight(2).divide(last, new MathContext(40, RoundingMode.HALF_UP));
    return Optional.of(Numbers.round(exact, RATE_DECIMALS));
  }

  /**
   * The clause that a sentence adds: 同比下降33.3%, 与上年持平, 上年未发生, 比上年增加2件; empty where both years are
   * zero.
   */
  public String clause() {
    if (difference().signum() == 0) {
      return now.signum() == 0 && definition.kind() != Kind.RATE ? "" : "与" + base() + "持平";
    }
    if (last.signum() == 0 || now.signum() == 0) {
      return zeroClause();
    }
    Optional<BigDecimal> rate = isSmallBase() ? Optional.empty() : rate();
    return rate.map(this::rateClause).orElseGet(() -> "比" + base() + differenceText());
  }

  /** The difference in words and numbers: 增加2件, 减少5.17万元, 提高4.4个百分点, 与上年持平. */
  public String differenceText() {
    BigDecimal difference = difference();
    if (difference.signum() == 0) {
      return "与" + base() + "持平";
    }
    if (distance().number().signum() == 0) {
      return "与" + base() + "基本持平";
    }
    if (definition.kind() == Kind.RATE) {
      String verb = difference.signum() > 0 ? definition.phrasing().rise() : "降低";
      return verb + distance().digits() + POINTS;
    }
    return (difference.signum() > 0 ? "增加" : "减少") + distance().text();
  }

  /** The difference as a table prints it: +2件, -5.17万元, +4.4个百分点, 0. */
  public String signed() {
    if (difference().signum() == 0 || distance().number().signum() == 0) {
      return "0";
    }
    String sign = difference().signum() > 0 ? "+" : "-";
    return sign
        + (definition.kind() == Kind.RATE ? distance().digits() + POINTS : distance().text());
  }

  /** The rate as a table prints it: +12.5%, -33.3%, 0.0%; a dash where there is none. */
  public String signedRate() {
    return rate().map(r -> (r.signum() > 0 ? "+" : "") + r.toPlainString() + "%").orElse("—");
  }

  /** The absolute difference in the unit in which this year's value is printed. */
  private Amount distance() {
    Unit unit = Amount.of(definition, now.signum() == 0 ? last : now).unit();
    return Amount.of(definition, difference().abs(), unit);
  }

  private String rateClause(BigDecimal rate) {
    if (rate.signum() == 0) {
      return "与" + base() + "基本持平";
    }
    Phrasing phrasing = definition.phrasing();
    String verb = rate.signum() > 0 ? phrasing.rise() : phrasing.fall();
    String against = definition.stock() ? "比" + base() : "同比";
    return against + verb + rate.abs().toPlainString() + "%";
  }

  private String zeroClause() {
    Optional<String> none = definition.phrasing().none();
    if (none.isEmpty()) {
      return "比" + base() + differenceText();
    }
    if (last.signum() == 0) {
      return "上年" + none.get();
    }
    return "上年" + Amount.of(definition, last).text() + "，本年" + none.get();
  }

  private boolean isSmallBase() {
    return definition.kind() == Kind.COUNT && last.compareTo(SMALL_BASE) < 0;
  }

  private String base() {
    return definition.stock() ? "上年末" : "上年";
  }
}
