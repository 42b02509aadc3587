package io.github.annualreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that is typed into running text, so that neither data nor a formula account for it.
 * Numbers that are parts of names, of dates and of the report's own numbering are none.
 *
 * @param start its offset in the text, in UTF-16 units
 */
public record UnsourcedNumber(String text, int start) {

  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]++(?:[.．,][0-9０-９]++)*+[%％‰]?+");

  /** Names that contain digits: of laws and documents, of hot lines, of substances. */
  public static final List<Pattern> NAMES =
      List.of(
          Pattern.compile("《[^》\\n]*》"),
          Pattern.compile("〔[^〕\\n]*〕[0-9]*号?"),
          Pattern.compile("“[0-9０-９·．.—-]+[^”\\n]{0,2}”"),
          Pattern.compile("[A-Za-z]+[-.]?[0-9]+(?:\\.[0-9]+)?"));

  private static final List<Pattern> DATES_AND_NUMBERING =
      List.of(
          Pattern.compile("[0-9０-９]{4}(?:[—–-][0-9０-９]{4})?年(?:度)?"),
          Pattern.compile("[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?"),
          Pattern.compile("1[0-9]{4}(?=[^0-9，。；]{0,8}热线)"),
          Pattern.compile("第[0-9]+[条款项号]|(?:表|图|附件)[0-9]+"),
          Pattern.compile("^(?:[0-9]+[.．]|（[0-9]+）)"));

  /** A character that is part of no number, in the place of one that has a source. */
  private static final char SOURCED = '\uFFFC';

  /** Returns the numbers in running text, in their order. */
  public static List<UnsourcedNumber> in(List<Inline> content) {
    var typed = new StringBuilder();
    append(content, typed);
    for (Pattern name : NAMES) {
      mask(typed, name);
    }
    for (Pattern pattern : DATES_AND_NUMBERING) {
      mask(typed, pattern);
    }
    var result = new ArrayList<UnsourcedNumber>();
    Matcher number = NUMBER.matcher(typed);
    while (number.find()) {
      result.add(new UnsourcedNumber(number.group(), number.start()));
    }
    return result;
  }

  private static void append(List<Inline> content, StringBuilder typed) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Strong strong) {
        append(strong.content(), typed);
      } else if (inline instanceof Inline.Text text) {
        typed.append(text.text());
      } else {
        typed.append(String.valueOf(SOURCED).repeat(inline.text().length()));
      }
    }
  }

  private static void mask(StringBuilder text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text.toString());
    while (matcher.find()) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        text.setCharAt(i, SOURCED);
      }
    }
  }

  /** The offset behind it. */
  public int end() {
    return start + text.length();
  }
}
