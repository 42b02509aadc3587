package io.github.annualreport.proofread;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Numbers with their units, as a text prints them. */
final class Amounts {

  private static final PrefilteredPattern AMOUNT =
      PrefilteredPattern.of(
          "(?<![0-9.〔])([0-9]+(?:\\.[0-9]+)?)([万亿])?余?(人次|场次|家次|起|件|次|家|人|个|条|份|场|元|名|项|户|期|篇|宗|吨)");

  private Amounts() {}

  static List<Amount> in(String text, int offset) {
    return AMOUNT.in(text).stream().map(m -> amount(m, offset)).toList();
  }

  private static Amount amount(MatchResult match, int offset) {
    int power = Optional.ofNullable(match.group(2)).map(s -> s.equals("万") ? 4 : 8).orElse(0);
    return new Amount(
        new BigDecimal(match.group(1)).scaleByPowerOfTen(power),
        match.group(3),
        match.group(),
        offset + match.start());
  }

  /**
   * A number with its unit.
   *
   * @param value in the plain unit
   * @param start in the passage
   */
  record Amount(BigDecimal value, String unit, String written, int start) {

    int end() {
      return start + written.length();
    }

    boolean isGreater(Amount other) {
      return value.compareTo(other.value) > 0;
    }
  }
}
