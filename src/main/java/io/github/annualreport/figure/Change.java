package io.github.annualreport.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Function;

/**
 * A figure compared with its value of the year before, and the words for it. Every change is
 * computed and worded here, for text, tables and comparisons alike.
 *
 * <p>A rate of change is (now − last) ÷ last × 100 %. There is none on a base of zero or to zero,
 * with a negative value on either side, for a percentage, whose change is given in percentage
 * points, or for a place among others.
 *
 * @param last in the definition's unit
 * @param now in the definition's unit
 */
public record Change(Definition definition, BigDecimal last, BigDecimal now) {

  private static final String POINTS = "个百分点";
  private static final int MULTIPLE_DECIMALS = 2;
  private static final BigDecimal SMALL_BASE = BigDecimal.TEN;

  /** now − last, in the definition's unit. */
  public BigDecimal difference() {
    return now.subtract(last);
  }

  /**
   * The rate in percent, with the decimals of its precision, but a decline to something is less
   * than 100 %; empty where a rate has no meaning.
   */
  public Optional<BigDecimal> rate() {
    if (definition.kind() == Kind.RATE
        || definition.kind() == Kind.RANK
        || last.signum() <= 0
        || now.signum() <= 0) {
      return Optional.empty();
    }
    Precision precision = definition.precision();
    BigDecimal rate =
        difference()
            .movePointRight(2)
            .divide(last, precision.changeDecimals(), precision.rounding());
    boolean isAll = rate.negate().compareTo(Numbers.ALL) >= 0;
    BigDecimal rest = now.movePointRight(2).divide(last, MathContext.DECIMAL64);
    return Optional.of(isAll ? Numbers.allBut(rest).negate() : rate);
  }

  /**
   * The clause that a sentence adds: 同比下降33.3%, 与上年持平, 上年未发生, 比上年增加2件; empty where both years are
   * zero.
   */
  public String clause() {
    return clause(Change::percent);
  }

  /**
   * As above, but a growth of 100 % and more is told in multiples of last year's value: 同比增长1.2倍.
   * Two decimals are as exact as whole percents.
   */
  public String clauseInMultiples() {
    return clause(rate -> difference().compareTo(last) < 0 ? percent(rate) : multiples() + "倍");
  }

  private String clause(Function<BigDecimal, String> amount) {
    boolean isRate = definition.kind() == Kind.RATE;
    if (last.signum() == 0 && now.signum() == 0 && !isRate) {
      return "";
    }
    if ((last.signum() == 0 || now.signum() == 0) && !isRate) {
      return zeroClause();
    }
    Optional<BigDecimal> rate = isSmallBase() ? Optional.empty() : rate();
    return rate.filter(r -> difference().signum() != 0)
        .map(r -> rateClause(r, amount))
        .orElseGet(this::plainClause);
  }

  /** The difference in words and numbers: 增加2件, 减少5.17万元, 提高4.4个百分点, 与上年持平. */
  public String differenceText() {
    BigDecimal difference = difference();
    if (difference.signum() == 0) {
      return level();
    }
    if (isNegligible()) {
      return almostLevel();
    }
    boolean rises = difference.signum() > 0;
    if (definition.kind() == Kind.RATE) {
      Phrasing phrasing = definition.phrasing();
      return (rises ? phrasing.rise() : phrasing.fall()) + distance().digits() + POINTS;
    }
    if (definition.kind() == Kind.RANK) {
      return (rises ? "后移" : "前移") + steps();
    }
    return (rises ? "增加" : "减少") + distance().text();
  }

  /** The difference as a table prints it: +2件, -5.17万元, +4.4个百分点; 0 if nothing is left of it. */
  public String signed() {
    if (difference().signum() == 0 || isNegligible()) {
      return "0";
    }
    if (definition.kind() == Kind.RANK) {
      return differenceText();
    }
    String sign = difference().signum() > 0 ? "+" : "-";
    return sign
        + (definition.kind() == Kind.RATE ? distance().digits() + POINTS : distance().text());
  }

  /** The rate as a table prints it: +12.5%, -33.3%, 0.0%; a dash where there is none. */
  public String signedRate() {
    return rate().map(r -> (r.signum() > 0 ? "+" : "") + r.toPlainString() + "%").orElse("—");
  }

  /** The word for the value compared with: 上年, or 上年末 for a state at the year's end. */
  public String base() {
    return definition.stock() ? "上年末" : "上年";
  }

  /** Last year's value as it is printed. */
  public Amount lastAmount() {
    return Amount.of(definition, last);
  }

  private String plainClause() {
    boolean isLevel = difference().signum() == 0 || isNegligible();
    return isLevel ? differenceText() : "比" + base() + differenceText();
  }

  private String rateClause(BigDecimal rate, Function<BigDecimal, String> amount) {
    if (rate.signum() == 0) {
      return almostLevel();
    }
    Phrasing phrasing = definition.phrasing();
    String verb = rate.signum() > 0 ? phrasing.rise() : phrasing.fall();
    String against = definition.stock() ? "比" + base() : "同比";
    return against + verb + amount.apply(rate);
  }

  private static String percent(BigDecimal rate) {
    return rate.abs().toPlainString() + "%";
  }

  private String multiples() {
    BigDecimal growth =
        difference().divide(last, MULTIPLE_DECIMALS, definition.precision().rounding());
    return Numbers.plain(growth).toPlainString();
  }

  private String zeroClause() {
    Optional<String> none = definition.phrasing().none();
    if (none.isEmpty() || last.signum() < 0) {
      return plainClause();
    }
    if (last.signum() == 0) {
      return base() + none.get();
    }
    String thisYear = definition.stock() ? "本年末" : "本年";
    return base() + lastAmount().text() + "，" + thisYear + none.get();
  }

  private String level() {
    return "与" + base() + "持平";
  }

  private String almostLevel() {
    return "与" + base() + "基本持平";
  }

  /** Whether both values are printed alike. */
  private boolean isNegligible() {
    return distance().number().signum() == 0;
  }

  private String steps() {
    return distance().digits() + definition.unit().symbol();
  }

  /**
   * The distance of the values as they are printed, so that a reader who subtracts them finds the
   * same; rounded only where they are printed in different units.
   */
  Amount distance() {
    Amount before = Amount.of(definition, last);
    Amount after = Amount.of(definition, now);
    BigDecimal distance = after.in(unit()).subtract(before.in(unit())).abs();
    if (last.signum() * now.signum() != 0 && !before.unit().equals(after.unit())) {
      distance = definition.precision().round(distance);
    }
    boolean isRate = definition.kind() == Kind.RATE;
    return new Amount(isRate ? distance : Numbers.plain(distance), unit(), false);
  }

  /** The difference in the definition's own unit, as a table of numbers prints it. */
  public BigDecimal differenceInOwnUnit() {
    BigDecimal before = Amount.inOwnUnit(definition, last).number();
    return Numbers.plain(Amount.inOwnUnit(definition, now).number().subtract(before));
  }

  /** The unit in which this year's value is printed, or last year's if there is none now. */
  private Unit unit() {
    return Amount.of(definition, now.signum() == 0 ? last : now).unit();
  }

  private boolean isSmallBase() {
    return definition.kind() == Kind.COUNT
        && definition.unit().inBase(last).compareTo(SMALL_BASE) < 0;
  }
}
