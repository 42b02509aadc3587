package io.github.annualreport.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/** The numerals of headings (GB/T 9704-2012, 7.3.3). The sample is what a scheme writes. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold no state.
public enum Numeral {
  CHINESE("一、", n -> ChineseNumber.of(n) + "、"),
  CHINESE_IN_BRACKETS("（一）", n -> "（" + ChineseNumber.of(n) + "）"),
  DIGIT("1.", n -> n + "."),
  DIGIT_IN_BRACKETS("（1）", n -> "（" + n + "）"),
  IS("一是", n -> ChineseNumber.of(n) + "是"),
  NONE("无", n -> "");

  private final String sample;
  private final IntFunction<String> print;

  Numeral(String sample, IntFunction<String> print) {
    this.sample = sample;
    this.print = print;
  }

  public String sample() {
    return sample;
  }

  public static Optional<Numeral> of(String sample) {
    return Arrays.stream(values()).filter(n -> n.sample.equals(sample)).findFirst();
  }

  /** The numeral of a number from 1. */
  String print(int number) {
    return print.apply(number);
  }
}
