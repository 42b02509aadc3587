package io.github.annualreport.init.draft;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of an older text that a new one must not keep unread. Digits in a name stay: titles
 * in 《》, numbers of documents and articles, hotlines, commemorations (12·4), codes with letters,
 * labels of items, years other than the report's, and markup of templates.
 */
public final class OldNumbers {

  /** The group of the digits; absent for a date. */
  static final int DIGITS = 2;

  /** The group of 万 and 亿, and of 余 and 多 about them. */
  static final int SCALE = 3;

  /** The group of the measure word; absent if there is none. */
  static final int MEASURE = 4;

  private static final String MEASURES =
      "个百分点|个工作日|个方面|微克/立方米|平方公里|平方米|立方米|千瓦时|工作日|公里|公顷|公斤|小时|分钟|课时|学时|周岁"
          + "|批次|家次|户次|人次|轮次|件次|场次|车次|班次|站次"
          + "|元|次|场|期|件|起|宗|份|个|项|家|户|条|篇|人|名|部|天|册|台|辆|吨|亩|对|座|处|所|例|组|支|批|只|株"
          + "|棵|套|间|张|幅|笔|类|种|级|门|岁|年|周|米|千克|克|块|片|段|栋|幢|位|倍|宗|届|度|分|%|％|‰";

  /** A number of a hotline stands beside what it is for. */
  private static final String HOTLINES =
      "(?:(?<=(?:热线|电话|拨打|平台|专线)[“”\"（( ]{0,2})(?:123[0-9]{2}|1[12][0-9])"
          + "|(?<![0-9.,-])(?:123[0-9]{2}|1[12][0-9])(?=[”\"]?[^，。；0-9\n]{0,6}"
          + "(?:热线|平台|警情|电话|投诉|举报|工单|专线|消防|急救|报警|便民)))"
          + "(?![0-9.,])(?! ?[余多]?[万亿]?(?:"
          + MEASURES
          + "))";

  /**
   * Counts and shares in Chinese numerals; 一 alone, and what is counted in an idiom (百家, 三个方面), are
   * none.
   */
  private static final String WORDED =
      "百分之[零〇一二三四五六七八九十百点]+|(?<!第)(?:[二三四五六七八九两]成(?![立果为员功套])"
          + "|(?:[二三四五六七八九两][零〇一二三四五六七八九十百千]*|[一十][零〇一二三四五六七八九十百千]+|十)"
          + "(?:[余多几]?[万亿]?(?:元|件|起|宗|名|人次|户|家|份|场次|批次|次|场|期)(?!全会)|[余多][万亿]?(?:"
          + MEASURES
          + ")))";

  private static final String NAMES =
      String.join(
          "|",
          "《[^》\n]*+》",
          "【待改：[^】\n]*+】",
          "\\$\\{[^}\n]*+\\}|</?[#@][^>\n]*+>|<[#!]--(?s:.*?)-->|&#?[0-9A-Za-z]+;",
          "\\]\\([^)\n]*+\\)(?:\\{[^}\n]*+\\})?",
          "[〔\\[（(](?:19|20)[0-9]{2}[〕\\]）)][0-9]*(?:[\\p{IsHan}0-9]{0,12}号)?",
          "令?第[0-9]+(?:号|条|款|章)",
          "(?<![0-9])(?:19|20)[0-9]{2}(?:[—–－~～-]{1,2}(?:19|20)[0-9]{2})?(?=年)",
          HOTLINES,
          "(?<![0-9])1月1日(?:起?至|[—–－~～-]{1,2})12月31日",
          "(?<=[年}])12月(?:31日|底)",
          "(?<![0-9])[0-9]{1,2}[·•‧][0-9]{1,2}(?![0-9])",
          "[0-9A-Za-z]+(?:\\+[0-9A-Za-z]+)+|[A-Za-z]+[.-]?[0-9]+(?:\\.[0-9]+)?",
          "[0-9]+[A-Z](?![A-Za-z])|7[×xX*]24|(?<![0-9])0[0-9]{2,3}-[0-9]{7,8}",
          "(?m:^)[ \t#>|]*+[0-9]{1,2}(?:[.．](?![0-9])|、)|[（(][0-9]{1,2}[）)]");

  private static final Pattern NAME_OR_NUMBER =
      Pattern.compile(
          NAMES
              + "|("
              + WORDED
              + "|[0-9]{1,2}月(?:[0-9]{1,2}日)?|[0-9]{1,2}日"
              + "|第?([0-9]{1,3}(?:,[0-9]{3})++(?![0-9])(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)"
              + "(?: (?=[余多几万亿]|"
              + MEASURES
              + "))?([余多几]?[万亿]?[余多]?)("
              + MEASURES
              + ")?)");

  private static final Pattern MARKED =
      Pattern.compile("【待改：(?!20[0-9]{2}年?】|〔)[^】\n]*[0-9][^】\n]*】");

  private static final String GAP = "[ \u00a0\u2009\u202f]";

  private static final Pattern GAPS =
      Pattern.compile(
          "(?<![0-9.,+-])(?<![0-9]"
              + GAP
              + ")[1-9][0-9]{0,2}(?:"
              + GAP
              + "[0-9]{3})++(?![0-9])(?=(?:\\.[0-9]+)? ?\\p{IsHan})");

  private OldNumbers() {}

  /**
   * The text with plain digits, not grouped, as the program prints them, and without blanks between
   * digits and 汉字.
   */
  public static String plain(String text) {
    String grouped = withoutGaps(text).replaceAll("(?<=[０-９])[，,](?=[０-９]{3}(?![０-９]))", ",");
    String pointed = grouped.replaceAll("(?<=[０-９])．(?=[０-９])", ".");
    var result = new StringBuilder();
    for (int i = 0; i < pointed.length(); i++) {
      char c = pointed.charAt(i);
      result.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
    }
    String digits = result.toString().replaceAll("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))", "");
    return digits.replaceAll("(?<=\\p{IsHan}) (?=[0-9])|(?<=[0-9]) (?=\\p{IsHan})", "");
  }

  /** Joins digits grouped by blanks (2 345件) in front of a word, other than a telephone number. */
  private static String withoutGaps(String text) {
    return GAPS.matcher(text).replaceAll(m -> m.group().replaceAll(GAP, ""));
  }

  /** All numbers in the order of the text, as they are written. */
  static List<MatchResult> in(String text) {
    return NAME_OR_NUMBER.matcher(text).results().filter(m -> m.group(1) != null).toList();
  }

  /** The text with all its numbers marked. */
  public static String marked(String text) {
    return NAME_OR_NUMBER
        .matcher(text)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    m.group(1) == null ? m.group() : YearReferences.mark(m.group())));
  }

  /** How many numbers are marked in a text, years and numbers of documents aside. */
  public static int countMarked(String text) {
    return (int) MARKED.matcher(text).results().count();
  }
}
