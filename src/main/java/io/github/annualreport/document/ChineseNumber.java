package io.github.annualreport.document;

/** Numbers in 汉字, for numbering and for counting (GB/T 15835-2011, 4.2). */
final class ChineseNumber {

  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumber() {}

  /**
   * As numbering writes it: 一, 十二, 二十, 一百零三.
   *
   * @param number 1 to 999
   */
  static String of(int number) {
    if (number < 1 || number > 999) {
      throw new IllegalArgumentException("number must be 1..999, was " + number);
    }
    if (number < 10) {
      return digit(number);
    }
    if (number < 20) {
      return "十" + (number == 10 ? "" : digit(number - 10));
    }
    if (number < 100) {
      return digit(number / 10) + "十" + (number % 10 == 0 ? "" : digit(number % 10));
    }
    return digit(number / 100) + "百" + belowHundred(number % 100);
  }

  /** As a count before a measure word writes it: 两个方面, not 二个方面. */
  static String count(int number) {
    return number == 2 ? "两" : of(number);
  }

  private static String belowHundred(int rest) {
    if (rest == 0) {
      return "";
    }
    if (rest < 10) {
      return "零" + digit(rest);
    }
    return digit(rest / 10) + "十" + (rest % 10 == 0 ? "" : digit(rest % 10));
  }

  private static String digit(int number) {
    return DIGITS.substring(number, number + 1);
  }
}
