package io.github.annualreport.diagnostic.format;

import java.util.Locale;
import java.util.stream.Collectors;

/** Shows a text so that nothing in it is hidden, nor commands the terminal. */
final class VisibleText {

  private static final String TAB = "    ";
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;

  private VisibleText() {}

  /** The text in one line, with a stand-in for every character that has no look of its own. */
  static String of(String text) {
    return text.codePoints().mapToObj(VisibleText::standIn).collect(Collectors.joining());
  }

  private static String standIn(int c) {
    if (c == '\t') {
      return TAB;
    }
    if (c < ' ') {
      return Character.toString(CONTROL_PICTURES + c);
    }
    if (c == 0x7F) {
      return Character.toString(DELETE_PICTURE);
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          String.format(Locale.ROOT, "<U+%04X>", c);
      default -> Character.toString(c);
    };
  }
}
