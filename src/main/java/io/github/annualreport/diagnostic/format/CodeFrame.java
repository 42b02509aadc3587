package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.SourcePosition;
import java.util.Optional;

/**
 * The line of a file that a position lies in, as it is printed, and where the carets belong.
 *
 * @param line its number
 * @param indent how many columns of the text stand before the carets
 * @param carets how many columns are marked, at least one
 */
record CodeFrame(int line, String text, int indent, int carets) {

  /** With the gutter it fits a terminal of 80 columns. */
  private static final int MOST_COLUMNS = 76;

  // Not the ellipsis, which fills one column in some terminals and two in others.
  private static final String ELLIPSIS = "...";

  /** The frame of a position; none if the file has no such line to show. */
  static Optional<CodeFrame> of(SourcePosition position) {
    return position.file().text().isEmpty()
        ? Optional.empty()
        : position.file().line(position.line()).map(line -> of(position, line));
  }

  private static CodeFrame of(SourcePosition position, String line) {
    int start = offset(line, 0, position.column() - 1);
    int end = offset(line, start, position.length());
    return cut(
        position.line(),
        VisibleText.of(line.substring(0, start)),
        VisibleText.of(line.substring(start, end)),
        VisibleText.of(line.substring(end)));
  }

  /** The offset some code points further, at most the end of the line. */
  private static int offset(String line, int from, int codePoints) {
    int left = line.codePointCount(from, line.length());
    return line.offsetByCodePoints(from, Math.min(codePoints, left));
  }

  /** Leaves out what has no room at both ends; what is marked may take half of it. */
  private static CodeFrame cut(int number, String before, String marked, String after) {
    boolean fits = DisplayWidth.of(before + marked + after) <= MOST_COLUMNS;
    String middle = fits ? marked : head(marked, MOST_COLUMNS / 2);
    int room = MOST_COLUMNS - DisplayWidth.of(middle);
    String left = tail(before, Math.max(room / 2, room - DisplayWidth.of(after)));
    String right = head(after, room - DisplayWidth.of(left));
    int carets = Math.max(DisplayWidth.of(middle), 1);
    return new CodeFrame(number, left + middle + right, DisplayWidth.of(left), carets);
  }

  private static String head(String text, int columns) {
    if (DisplayWidth.of(text) <= columns) {
      return text;
    }
    int end = 0;
    int width = ELLIPSIS.length();
    while (width + DisplayWidth.of(text.codePointAt(end)) <= columns) {
      width += DisplayWidth.of(text.codePointAt(end));
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(0, end) + ELLIPSIS;
  }

  private static String tail(String text, int columns) {
    if (DisplayWidth.of(text) <= columns) {
      return text;
    }
    int start = text.length();
    int width = ELLIPSIS.length();
    while (width + DisplayWidth.of(text.codePointBefore(start)) <= columns) {
      width += DisplayWidth.of(text.codePointBefore(start));
      start = text.offsetByCodePoints(start, -1);
    }
    return ELLIPSIS + text.substring(start);
  }
}
