package io.github.annualreport.proofread;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number with its unit, as a text prints it.
 *
 * @param number in the plain unit
 */
record PrintedAmount(PrintedNumber number, String unit, Excerpt excerpt) {

  /** Units of what is counted, as an expression. */
  static final String UNIT =
      "(?:[人场家件户批车台轮]次|个(?:百分点|月|工作日|小时)|[起件次家人个条份场元名项户期篇宗吨批例笔辆座亩张册套艘株棵头枚块幅间支门]|部(?![门分署队委])|处(?![罚理置分以于在])|台(?!风)|组(?!织)|所(?![有在属])|公里|公顷|平方米|立方米|千克|公斤|学时|课时)";

  private static final PrefilteredPattern AMOUNT =
      PrefilteredPattern.of("(?<![0-9.,〔第])" + PrintedNumber.DIGITS + "([万亿]?)(余?)(" + UNIT + ")");

  /** Words right before the number of another year, or of a change. */
  private static final Pattern COMPARED =
      Pattern.compile("(?:增加|增长|上升|提高|多|减少|下降|降低|少|[由从至到]|上年|去年|同期)了?[为的]?$");

  private static final int LONGEST_COMPARED = 5;

  private static final PrefilteredPattern PERCENTAGE =
      PrefilteredPattern.of("(?<![0-9.,])" + PrintedNumber.DIGITS + "%");

  static List<PrintedAmount> percentages(Excerpt stretch) {
    return PERCENTAGE.in(stretch.text()).stream()
        .map(
            m ->
                new PrintedAmount(
                    PrintedNumber.percent(m.group(1)), "%", stretch.part(m.start(), m.end())))
        .toList();
  }

  static List<PrintedAmount> in(Excerpt stretch) {
    return AMOUNT.in(stretch.text()).stream().map(m -> amount(m, stretch)).toList();
  }

  private static PrintedAmount amount(MatchResult match, Excerpt stretch) {
    Excerpt place = stretch.part(match.start(), match.end());
    var number = PrintedNumber.of(match.group(1), match.group(2));
    boolean about = !match.group(3).isEmpty() || place.before(1).matches("[近约超逾]");
    return new PrintedAmount(about ? number.about() : number, match.group(4), place);
  }

  /** Whether it belongs to another year or is a change: 上年30件, 增加5件. */
  boolean isCompared() {
    return COMPARED.matcher(excerpt.before(LONGEST_COMPARED)).find();
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
