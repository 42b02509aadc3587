package io.github.annualreport.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit as it is written: a base unit (起, 元, %) with a decimal scale before it (万, 亿) or none.
 *
 * @param scale power of ten: 0, 4 for 万, 8 for 亿
 */
public record Unit(int scale, String base) {

  private static final int WAN = 4;
  private static final int YI = 8;

  public Unit {
    if (base.isEmpty()) {
      throw new IllegalArgumentException("base must not be empty");
    }
  }

  /** Reads 万元 as a scale of 4 and the base 元. A lone 万 or 亿 is no unit. */
  public static Unit of(String symbol) {
    if (symbol.length() > 1 && symbol.startsWith("万")) {
      return new Unit(WAN, symbol.substring(1));
    }
    if (symbol.length() > 1 && symbol.startsWith("亿")) {
      return new Unit(YI, symbol.substring(1));
    }
    return new Unit(0, symbol);
  }

  public String symbol() {
    return (scale == WAN ? "万" : scale == YI ? "亿" : "") + base;
  }

  public boolean isPercent() {
    return base.equals("%");
  }

  /**
   * The value expressed in another unit, exactly.
   *
   * @return empty if the two have different base units
   */
  public Optional<BigDecimal> convert(BigDecimal value, Unit target) {
    if (!base.equals(target.base)) {
      return Optional.empty();
    }
    BigDecimal moved = value.movePointRight(scale).movePointLeft(target.scale);
    return Optional.of(scale == target.scale ? value : Numbers.plain(moved));
  }

  /** The value in the base unit: 57.95万件 as 579500件. */
  BigDecimal inBase(BigDecimal value) {
    return value.movePointRight(scale);
  }

  /**
   * The unit in which an amount reads best: money under 1万 in 元, under 1亿 in 万元, else in 亿元.
   *
   * @param value in this unit
   */
  Unit readable(BigDecimal value) {
    BigDecimal inBase = inBase(value.abs());
    if (inBase.compareTo(BigDecimal.ONE.movePointRight(WAN)) < 0) {
      return new Unit(0, base);
    }
    return new Unit(inBase.compareTo(BigDecimal.ONE.movePointRight(YI)) < 0 ? WAN : YI, base);
  }
}
