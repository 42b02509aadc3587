package io.github.annualreport.proofread;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * A number with its unit, as a text prints it.
 *
 * @param number in the plain unit
 */
record PrintedAmount(PrintedNumber number, String unit, Excerpt excerpt) {

  private static final PrefilteredPattern AMOUNT =
      PrefilteredPattern.of(
          "(?<![0-9.,〔])"
              + PrintedNumber.DIGITS
              + "([万亿]?)(余?)(人次|场次|家次|件次|户次|批次|车次|台次|起|件|次|家|人|个|条|份|场|元|名|项|户|期|篇|宗|吨)");

  static List<PrintedAmount> in(Excerpt stretch) {
    return AMOUNT.in(stretch.text()).stream().map(m -> amount(m, stretch)).toList();
  }

  private static PrintedAmount amount(MatchResult match, Excerpt stretch) {
    Excerpt place = stretch.part(match.start(), match.end());
    var number = PrintedNumber.of(match.group(1), match.group(2));
    boolean about = !match.group(3).isEmpty() || place.before(1).matches("[近约超逾]");
    return new PrintedAmount(about ? number.about() : number, match.group(4), place);
  }

  BigDecimal value() {
    return number.value();
  }

  int start() {
    return excerpt.start();
  }

  String written() {
    return excerpt.text();
  }
}
