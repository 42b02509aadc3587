package io.github.annualreport.document;

import java.util.Arrays;
import java.util.Optional;

/** The numerals of headings (GB/T 9704-2012, 7.3.3). The sample is what a scheme writes. */
public enum Numeral {
  CHINESE("一、") {
    @Override
    String print(int number) {
      return ChineseNumber.of(number) + "、";
    }
  },
  CHINESE_IN_BRACKETS("（一）") {
    @Override
    String print(int number) {
      return "（" + ChineseNumber.of(number) + "）";
    }
  },
  DIGIT("1.") {
    @Override
    String print(int number) {
      return number + ".";
    }
  },
  DIGIT_IN_BRACKETS("（1）") {
    @Override
    String print(int number) {
      return "（" + number + "）";
    }
  },
  IS("一是") {
    @Override
    String print(int number) {
      return ChineseNumber.of(number) + "是";
    }
  },
  NONE("无") {
    @Override
    String print(int number) {
      return "";
    }
  };

  private final String sample;

  Numeral(String sample) {
    this.sample = sample;
  }

  public String sample() {
    return sample;
  }

  public static Optional<Numeral> of(String sample) {
    return Arrays.stream(values()).filter(n -> n.sample.equals(sample)).findFirst();
  }

  /** The numeral of a number from 1. */
  abstract String print(int number);
}
