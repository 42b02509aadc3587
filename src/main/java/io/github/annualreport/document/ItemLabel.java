package io.github.annualreport.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The label before each item of an enumeration. Texts and schemes write the sample. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold no state.
public enum ItemLabel {
  IS(Numeral.IS),
  ORDINAL("第一", Integer.MAX_VALUE, n -> "第" + ChineseNumber.of(n) + "，"),
  /** 首先 to 最后, between which a language has but few words. */
  SEQUENCE("首先", 4, n -> List.of("首先", "其次", "再次", "最后").get(n - 1) + "，"),
  CHINESE_IN_BRACKETS(Numeral.CHINESE_IN_BRACKETS),
  DIGIT(Numeral.DIGIT),
  DIGIT_IN_BRACKETS(Numeral.DIGIT_IN_BRACKETS),
  CIRCLED("①", 20, n -> String.valueOf((char) ('①' + n - 1))),
  NONE(Numeral.NONE);

  private final String sample;
  private final int most;
  private final IntFunction<String> print;

  ItemLabel(Numeral numeral) {
    this(numeral.sample(), Integer.MAX_VALUE, numeral::print);
  }

  ItemLabel(String sample, int most, IntFunction<String> print) {
    this.sample = sample;
    this.most = most;
    this.print = print;
  }

  public String sample() {
    return sample;
  }

  /** How many items there are labels for. */
  public int most() {
    return most;
  }

  public static Optional<ItemLabel> of(String sample) {
    return Arrays.stream(values()).filter(l -> l.sample.equals(sample)).findFirst();
  }

  public static List<String> samples() {
    return Arrays.stream(values()).map(ItemLabel::sample).toList();
  }

  /** The label of so many items under one of these (GB/T 9704-2012, 7.3.3). */
  ItemLabel below(int items) {
    return switch (this) {
      case CHINESE_IN_BRACKETS -> DIGIT;
      case DIGIT_IN_BRACKETS -> items > CIRCLED.most ? DIGIT : CIRCLED;
      default -> DIGIT_IN_BRACKETS;
    };
  }

  /** The label of an item, numbered from 1, among so many: the last of three and more is 最后. */
  String print(int number, int of) {
    boolean last = this == SEQUENCE && number == of && of > 2;
    return print.apply(last ? most : number);
  }
}
