package io.github.annualreport.figure;

import java.util.Optional;

/** Whole numbers in 汉字: 六, 八十四, 一千零二十, 两万. */
public final class WordedNumber {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "十百千万";
  private static final int[] POWERS = {10, 100, 1_000, 10_000};

  private WordedNumber() {}

  /** Reads a number below a hundred million; empty if the text is none. */
  public static Optional<Integer> read(String text) {
    return text.matches("[一二两三四五六七八九十百千万零〇]{1,12}") ? Optional.of(number(text)) : Optional.empty();
  }

  private static int number(String text) {
    int sum = 0;
    int digit = 0;
    for (char c : text.replace('两', '二').replace('〇', '零').toCharArray()) {
      int unit = UNITS.indexOf(c);
      if (unit < 0) {
        digit = DIGITS.indexOf(c);
      } else {
        sum = unit == 3 ? (sum + digit) * POWERS[3] : sum + Math.max(digit, 1) * POWERS[unit];
        digit = 0;
      }
    }
    return sum + digit;
  }
}
