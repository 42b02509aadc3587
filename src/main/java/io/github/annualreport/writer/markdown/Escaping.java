package io.github.annualreport.writer.markdown;

/** Characters of data that Markdown would take for its own. */
final class Escaping {

  private static final int END = -1;

  private Escaping() {}

  static String escape(String text) {
    var result = new StringBuilder(text.length());
    int before = END;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int after = i < text.length() ? text.codePointAt(i) : END;
      append(c, before, after, result);
      before = c;
    }
    return result.toString();
  }

  private static void append(int c, int before, int after, StringBuilder result) {
    if (c == '\n' || c == '\r') {
      result.append("&#").append(c).append(';');
    } else if (c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      result.append('\uFFFD'); // no text file can hold these
    } else if (isMarkup(c, before, after)) {
      result.append('\\').appendCodePoint(c);
    } else {
      result.appendCodePoint(c);
    }
  }

  private static boolean isMarkup(int c, int before, int after) {
    return switch (c) {
      case '\\', '`', '*', '[', '~' -> true;
      case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
      case '<' -> mayBeLatin(after) || after == '/' || after == '!' || after == '?';
      case '&' -> mayBeLatin(after) || after == '#';
      default -> false;
    };
  }

  /** At the end anything may follow, in emphasis or out of it. */
  private static boolean mayBeLatin(int c) {
    return c == END || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
