package io.github.annualreport.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a paragraph begins with.
 *
 * @param level by its form: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1） (GB/T 9704-2012, 7.3.3)
 * @param ordinal its value
 * @param written with its point or brackets, without the blanks after it
 */
public record Label(int level, int ordinal, String written) {

  private static final String CHINESE = "([一二三四五六七八九十百]{1,5})";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("^" + CHINESE + "、"),
          Pattern.compile("^[（(]" + CHINESE + "[）)]"),
          Pattern.compile("^([0-9]{1,3})(?:[.．](?![0-9])|、)"),
          Pattern.compile("^[（(]([0-9]{1,3})[）)]"));

  /** The label at the start of a text, blanks before it passed over. */
  public static Optional<Label> at(String text) {
    String stripped = text.strip();
    for (int i = 0; i < FORMS.size(); i++) {
      Matcher matcher = FORMS.get(i).matcher(stripped);
      if (matcher.find() && ordinal(matcher.group(1)) > 0) {
        return Optional.of(new Label(i + 1, ordinal(matcher.group(1)), matcher.group()));
      }
    }
    return Optional.empty();
  }

  /** The value of a numeral in 汉字 up to 199 or in digits; 0 if it is none. */
  public static int ordinal(String numeral) {
    if (Character.isDigit(numeral.charAt(0))) {
      return Integer.parseInt(numeral);
    }
    int total = 0;
    int digit = 0;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int value = "一二三四五六七八九".indexOf(c) + 1;
      if (value > 0) {
        if (digit > 0) {
          return 0;
        }
        digit = value;
      } else {
        total += Math.max(digit, 1) * (c == '百' ? 100 : 10);
        digit = 0;
      }
    }
    return total + digit;
  }
}
