package io.github.annualreport.proofread;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change as a text prints it: 同比增长50%, 减少3件, 翻了一番.
 *
 * @param verb the direction in words; empty where the number stands alone
 * @param unit %, 倍, 个百分点, 番 or that of an amount with its scale: 万元
 * @param number without a sign
 */
record PrintedChange(Excerpt place, Verb verb, String unit, PrintedNumber number) {

  static final String UP = "增加|增长|上升|提高|提升|扩大|扩充|跃升|攀升|增|升";
  static final String DOWN = "减少|下降|降低|压缩|压减|压降|缩短|缩减|缩小|削减|精简|调减|核减|回落|降|减";

  private static final String NUMERALS = "一二两三四五六七八九";
  private static final String WRITTEN =
      "，?(?:同比|环比|比上年|较上年|比去年|较去年|净|共){0,2}(?:((?:%s|多)了?|增幅[达为]?)|((?:%s|少)了?|降幅[达为]?))?"
              .formatted(UP, DOWN)
          + "(?:(?:%s|([%s]))(%%|倍|个百分点|[万亿]?%s)|，?翻了?([一两二三四])[番翻])"
              .formatted(PrintedNumber.DIGITS, NUMERALS, PrintedAmount.UNIT)
          + "(?!以上|左右|以内|多|余|～|~|-|—|至)";
  private static final Pattern CHANGE = Pattern.compile(WRITTEN);
  private static final Pattern BEFORE = Pattern.compile(WRITTEN + "[，（]?即?$");

  /** The direction that a verb gives to a change. */
  enum Verb {
    UP,
    DOWN,
    NONE
  }

  /** The change that begins at an offset of a sentence. */
  static Optional<PrintedChange> at(Excerpt sentence, int offset) {
    Matcher change = CHANGE.matcher(sentence.text()).region(offset, sentence.text().length());
    return change.lookingAt() ? of(sentence, change) : Optional.empty();
  }

  /** The change that ends at an offset of a sentence, a comma or bracket between. */
  static Optional<PrintedChange> before(Excerpt sentence, int offset) {
    Matcher change = BEFORE.matcher(sentence.text()).region(0, offset);
    return change.find() ? of(sentence, change).filter(c -> c.verb != Verb.NONE) : Optional.empty();
  }

  private static Optional<PrintedChange> of(Excerpt sentence, MatchResult match) {
    Verb verb = match.group(1) != null ? Verb.UP : match.group(2) != null ? Verb.DOWN : Verb.NONE;
    boolean doubled = match.group(6) != null;
    String unit = doubled ? "番" : match.group(5);
    String numeral = doubled ? match.group(6) : match.group(4);
    PrintedNumber number =
        numeral == null
            ? PrintedNumber.of(match.group(3), unit)
            : PrintedNumber.of(String.valueOf(value(numeral)), "");
    var change = new PrintedChange(sentence.part(match.start(), match.end()), verb, unit, number);
    return Optional.of(change).filter(c -> !c.isAmount() || verb != Verb.NONE);
  }

  private static int value(String numeral) {
    return "一二三四五六七八九".indexOf(numeral.replace('两', '二')) + 1;
  }

  /** Whether it is a number of what is counted, not a rate. */
  boolean isAmount() {
    return !unit.matches("%|倍|个百分点|番");
  }

  /** The number, negative for a fall; without a verb, of the direction that is given. */
  BigDecimal signed(boolean rises) {
    return verb == Verb.DOWN || (verb == Verb.NONE && !rises)
        ? number.value().negate()
        : number.value();
  }
}
