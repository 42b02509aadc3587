package io.github.annualreport.check.collation;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in a sentence that ought to have a source; years and dates are none. */
final class Numerals {

  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?<![0-9.〔])(?![12][0-9]{3}年|[0-9]{1,2}月|[0-9]{1,2}日|[0-9]+号|[0-9]{4}〕)[0-9]+(?:\\.[0-9]+)?"
              + "(?:个百分点|%|[万亿]?(?:人次|场次|家次|起|件|次|家|人|个|条|份|场|元|名|项|户|期|篇))?");

  /** Words, a number with or without separators, its scale, the rest of its unit. */
  private static final Pattern QUANTITY =
      Pattern.compile("([^0-9]*)([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(万亿|亿|万|千)?([^0-9]*)");

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

  /** Whether two texts are one quantity in two notations: 8.25万元 and 82500元, 96.0% and ９６％. */
  static boolean areEqual(String one, String other) {
    Matcher left = QUANTITY.matcher(plain(one));
    Matcher right = QUANTITY.matcher(plain(other));
    return left.matches()
        && right.matches()
        && left.group(1).equals(right.group(1))
        && left.group(4).equals(right.group(4))
        && number(left).compareTo(number(right)) == 0;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  private static BigDecimal number(Matcher quantity) {
    int scale =
        switch (quantity.group(3) == null ? "" : quantity.group(3)) {
          case "千" -> 3;
          case "万" -> 4;
          case "亿" -> 8;
          case "万亿" -> 12;
          default -> 0;
        };
    return new BigDecimal(quantity.group(2).replace(",", "")).movePointRight(scale);
  }

  /** A number with its unit. */
  record Numeral(int start, int end, String text) {}
}
