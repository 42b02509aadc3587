package io.github.annualreport.proofread;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A number with its unit, as a text prints it.
 *
 * @param value in the plain unit
 */
record PrintedAmount(BigDecimal value, String unit, Excerpt place) {

  private static final PrefilteredPattern AMOUNT =
      PrefilteredPattern.of(
          "(?<![0-9.〔])([0-9]+(?:\\.[0-9]+)?)([万亿])?余?(人次|场次|家次|起|件|次|家|人|个|条|份|场|元|名|项|户|期|篇|宗|吨)");

  static List<PrintedAmount> in(Excerpt stretch) {
    return AMOUNT.in(stretch.text()).stream().map(m -> amount(m, stretch)).toList();
  }

  private static PrintedAmount amount(MatchResult match, Excerpt stretch) {
    int power = Optional.ofNullable(match.group(2)).map(s -> s.equals("万") ? 4 : 8).orElse(0);
    BigDecimal value = new BigDecimal(match.group(1)).scaleByPowerOfTen(power);
    return new PrintedAmount(value, match.group(3), stretch.part(match.start(), match.end()));
  }

  int start() {
    return place.start();
  }

  String written() {
    return place.text();
  }

  boolean isGreater(PrintedAmount other) {
    return value.compareTo(other.value) > 0;
  }
}
