package io.github.annualreport.check.collation;

import io.github.annualreport.figure.WordedNumber;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in a sentence that ought to have a source; years and dates are none. */
final class Numerals {

  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?<![0-9.〔])(?![12][0-9]{3}年|[0-9]{1,2}月|[0-9]{1,2}日|[0-9]+号|[0-9]{4}〕)[0-9]+(?:\\.[0-9]+)?"
              + "(?:个百分点|%|[万亿]?(?:人次|场次|家次|起|件|次|家|人|个|条|份|场|元|名|项|户|期|篇))?");

  /** Words, a number with or without separators, its scale. */
  private static final Pattern QUANTITY =
      Pattern.compile("([^0-9]*)([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(万亿|亿|万|千)?");

  private static final String COUNTED = "[件起宗例次场期批家户人名位份本册条篇项个元]";
  private static final Pattern CHINESE =
      Pattern.compile("(百分之)?(?<![0-9.])([一二两三四五六七八九十百千万零〇]{1,12}+)(?=%|$|" + COUNTED + ")");

  /**
   * Words and measure words that say the same of a number, each with the one that stands for all.
   */
  private static final Map<Pattern, String> SYNONYMS =
      synonyms(
          "增加|增长|上升|提高|提升|增(?!加)", "增",
          "减少|下降|降低|压减|缩减|降|减(?!少)", "减",
          "(?<=[增减])了", "",
          "(?<=[增减])至", "到",
          "^从", "由",
          "比上年|较上年", "同比",
          "(?<=[0-9万亿])[起宗例]", "件",
          "(?<=[0-9万亿])(?:[场家件户批]次|[场期批])", "次",
          "(?<=[0-9万亿])(?:人次|[名位])", "人",
          "(?<=[0-9万亿])户", "家",
          "(?<=[0-9万亿])[本册]", "份");

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

  /**
   * Whether two texts say the same in two notations: 8.25万元 and 82500元, 16场 and 十六场, 由58项减少到42项 and
   * 从58项减到42项.
   */
  static boolean areEqual(String one, String other) {
    return quantities(one).equals(quantities(other));
  }

  /** The text with the digits that it may be written in, the rest as it is. */
  static String plain(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return CHINESE
        .matcher(plain)
        .replaceAll(
            m -> WordedNumber.read(m.group(2)).orElseThrow() + (m.group(1) == null ? "" : "%"));
  }

  /** Words and numbers in turn, the words replaced by those that stand for them. */
  private static List<String> quantities(String text) {
    String plain = plain(text);
    for (var synonym : SYNONYMS.entrySet()) {
      plain = synonym.getKey().matcher(plain).replaceAll(synonym.getValue());
    }
    var result = new ArrayList<String>();
    Matcher quantity = QUANTITY.matcher(plain);
    int end = 0;
    while (quantity.find()) {
      result.add(quantity.group(1));
      result.add(number(quantity).stripTrailingZeros().toPlainString());
      end = quantity.end();
    }
    result.add(plain.substring(end));
    return result;
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

  private static Map<Pattern, String> synonyms(String... pairs) {
    var result = new LinkedHashMap<Pattern, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      result.put(Pattern.compile(pairs[i]), pairs[i + 1]);
    }
    return result;
  }

  /** A number with its unit. */
  record Numeral(int start, int end, String text) {}
}
