package io.github.annualreport.document;

/** Numbers in 汉字, for numbering and for counting (GB/T 15835-2011, 4.2). */
public final class ChineseNumber {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "十百千万";

  private ChineseNumber() {}

  /**
   * As numbering writes it: 一, 十二, 二十, 一百零三.
   *
   * @param number from 1
   */
  public static String of(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("number must be positive, was " + number);
    }
    return number >= 10 && number < 20 ? spoken(number).substring(1) : spoken(number);
  }

  /** As a count before a measure word writes it: 两个方面, not 二个方面. */
  public static String count(int number) {
    return number == 2 ? "两" : of(number);
  }

  private static String spoken(int number) {
    if (number < 10) {
      return DIGITS.substring(number, number + 1);
    }
    int unit = 10;
    int index = 0;
    while (index + 1 < UNITS.length() && number / 10 >= unit) {
      unit *= 10;
      index++;
    }
    String head = of(number / unit) + UNITS.charAt(index);
    int rest = number % unit;
    if (rest == 0) {
      return head;
    }
    return head + (rest < unit / 10 ? "零" : "") + spoken(rest);
  }
}
