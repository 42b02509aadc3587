package io.github.annualreport.proofread;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Two numbers of one thing, last year's and this year's.
 *
 * @param unit % for two percentages, whose change is one in percentage points
 */
record NumberPair(PrintedNumber last, PrintedNumber now, String unit) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The finding on a change that these numbers do not have. */
  Optional<Finding> check(PrintedChange change, ProofRule rate, ProofRule points) {
    if (last.value().signum() <= 0) {
      return Optional.empty();
    }
    if (change.unit().equals("%") && isInPoints(change.signed(rises()))) {
      return Optional.of(change.place().finding(points, "两个百分数相差的是百分点，应为" + wanted(change, 0)));
    }
    return isRight(change)
        ? Optional.empty()
        : Optional.of(
            change
                .place()
                .finding(rate, "按这里的两个数算，应为" + wanted(change, change.number().value().scale())));
  }

  private boolean isPercentages() {
    return unit.startsWith("%");
  }

  private boolean rises() {
    return now.value().compareTo(last.value()) >= 0;
  }

  private boolean isRight(PrintedChange change) {
    BigDecimal printed = change.signed(rises());
    return switch (change.unit()) {
      case "番" -> isDoubled(printed.intValue());
      case "%" -> now.isChangedBy(printed, last);
      case "倍" -> isMultiple(printed);
      case "个百分点" -> !isPercentages() || now.minus(last).isPrintedAs(printed);
      default -> isDifference(change, printed);
    };
  }

  private boolean isDifference(PrintedChange change, BigDecimal printed) {
    var signed = new PrintedNumber(printed, change.number().error());
    return !plain(change.unit()).equals(plain(unit)) || now.minus(last).mayEqual(signed);
  }

  private static String plain(String unit) {
    return unit.replaceFirst("^[万亿]", "");
  }

  /** A fall in multiples is wrong whatever the numbers are (NUM-10); 增长2倍 is no doubling. */
  private boolean isMultiple(BigDecimal printed) {
    BigDecimal times = now.change(last, 2).movePointLeft(2);
    return printed.signum() < 0
        || (now.isChangedBy(printed.scaleByPowerOfTen(2), last)
            && printed.compareTo(times.add(HALF)) <= 0);
  }

  /** Whether a printed rate is no rate but the difference of two percentages. */
  private boolean isInPoints(BigDecimal printed) {
    BigDecimal difference = now.value().subtract(last.value());
    boolean isRate = now.isChangedBy(printed, last);
    return isPercentages()
        && (isRate
            ? printed.compareTo(difference) == 0 && last.value().compareTo(HUNDRED) != 0
            : now.minus(last).isPrintedAs(printed));
  }

  /** 翻一番 stands for about twice. */
  private boolean isDoubled(int times) {
    BigDecimal factor = last.value().multiply(BigDecimal.valueOf(1L << times));
    return now.value().compareTo(factor.multiply(new BigDecimal("0.95"))) >= 0
        && now.value().compareTo(factor.multiply(new BigDecimal("1.25"))) < 0;
  }

  private String wanted(PrintedChange change, int scale) {
    BigDecimal difference = now.value().subtract(last.value()).abs();
    if (isPercentages()) {
      return (rises() ? "提高" : "降低") + difference.toPlainString() + "个百分点";
    }
    if (change.isAmount()) {
      int power = change.unit().startsWith("万") ? 4 : change.unit().startsWith("亿") ? 8 : 0;
      BigDecimal scaled = difference.movePointLeft(power).stripTrailingZeros();
      return (rises() ? "增加" : "减少") + scaled.toPlainString() + change.unit();
    }
    return (rises() ? "增长" : "下降")
        + now.change(last, Math.max(scale, 0)).abs().toPlainString()
        + "%";
  }
}
