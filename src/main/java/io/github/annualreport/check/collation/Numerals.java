package io.github.annualreport.check.collation;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers in a sentence that ought to have a source; years and dates are none. */
final class Numerals {

  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?<![0-9.〔])(?![12][0-9]{3}年|[0-9]{1,2}月|[0-9]{1,2}日|[0-9]+号|[0-9]{4}〕)[0-9]+(?:\\.[0-9]+)?"
              + "(?:个百分点|%|[万亿]?(?:人次|场次|家次|起|件|次|家|人|个|条|份|场|元|名|项|户|期|篇))?");

  private Numerals() {}

  static boolean in(String text) {
    return DIGIT.matcher(text).find();
  }

  static List<Numeral> of(String text) {
    return NUMERAL
        .matcher(text)
        .results()
        .map(m -> new Numeral(m.start(), m.end(), m.group()))
        .toList();
  }

  /** A number with its unit. */
  record Numeral(int start, int end, String text) {}
}
