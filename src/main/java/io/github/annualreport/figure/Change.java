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
    if (last.signum() == 0 && now.signum() == 0 && definition.kind() != Kind.RATE) {
      return "";
    }
    return aboutZero()
        .or(() -> isSmallBase() ? Optional.empty() : rate().map(this::rateClause))
        .orElseGet(this::differenceClause);
  }

  /** The difference in words and numbers: 增加2件, 减少5.17万元, 提高4.4个百分点, 与上年持平. */
  public String differenceText() {
    if (difference().signum() == 0) {
      return same("");
    }
    Amount distance = distance();
    if (distance.number().signum() == 0) {
      return same("基本");
    }
    boolean rises = difference().signum() > 0;
    if (definition.kind() == Kind.RATE) {
      Phrasing phrasing = definition.phrasing();
      return (rises ? phrasing.rise() : phrasing.fall()) + distance.digits() + "个百分点";
    }
    return (rises ? "增加" : "减少") + distance.text();
  }

  private String differenceClause() {
    boolean tells = distance().number().signum() != 0;
    return tells ? "比" + definition.lastYear() + differenceText() : differenceText();
  }

  /** The absolute difference in the unit in which this year's value is printed. */
  private Amount distance() {
    Unit unit = Amount.of(definition, now.signum() == 0 ? last : now).unit();
    return Amount.of(definition, difference().abs(), unit);
  }

  private String rateClause(BigDecimal rate) {
    if (difference().signum() == 0) {
      return same("");
    }
    if (rate.signum() == 0) {
      return same("基本");
    }
    Phrasing phrasing = definition.phrasing();
    String verb = rate.signum() > 0 ? phrasing.rise() : phrasing.fall();
    String against = definition.stock() ? "比" + definition.lastYear() : "同比";
    return against + verb + rate.abs().toPlainString() + "%";
  }

  /**
   * One of two years was zero: 上年未发生, 上年1起，本年未发生. Without a word for zero it is told as a
   * difference; a percentage always is.
   */
  private Optional<String> aboutZero() {
    Optional<String> none = definition.phrasing().none();
    if (definition.kind() == Kind.RATE || last.signum() * now.signum() != 0) {
      return Optional.empty();
    }
    if (none.isEmpty() || last.signum() < 0) {
      return Optional.of(differenceClause());
    }
    return Optional.of(
        last.signum() == 0
            ? definition.lastYear() + none.get()
            : "%s%s，%s%s"
                .formatted(
                    definition.lastYear(),
                    Amount.of(definition, last).text(),
                    definition.thisYear(),
                    none.get()));
  }

  private String same(String nearly) {
    return "与" + definition.lastYear() + nearly + "持平";
  }

  private boolean isSmallBase() {
    return definition.kind() == Kind.COUNT
        && definition.unit().inBase(last).compareTo(SMALL_BASE) < 0
        && difference().signum() != 0;
  }
}
