package io.github.annualreport.diagnostic;

import java.util.Optional;

/**
 * A text that the user wrote, under the name by which messages call it.
 *
 * <p>Lines end at LF, CRLF or CR; a line separator of another kind is an ordinary character.
 */
public record SourceFile(String name, String text) {

  /**
   * The text of one line without its line break.
   *
   * @param number counted from 1
   */
  public Optional<String> line(int number) {
    int start = 0;
    for (int line = 1; line < number; line++) {
      int end = lineEnd(start);
      if (end == text.length()) {
        return Optional.empty();
      }
      start = afterBreak(end);
    }
    return Optional.of(text.substring(start, lineEnd(start)));
  }

  /** The position at a UTF-16 offset into the text, marking {@code length} code points. */
  public SourcePosition at(int offset, int length) {
    int line = 1;
    int start = 0;
    for (int end = lineEnd(start); end < offset && end < text.length(); end = lineEnd(start)) {
      start = afterBreak(end);
      line++;
    }
    int column = start > offset ? 1 : text.codePointCount(start, offset) + 1;
    return new SourcePosition(this, line, column, length);
  }

  /** The position of the whole file: its first character. */
  public SourcePosition start() {
    return new SourcePosition(this, 1, 1, 1);
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private int afterBreak(int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  @Override
  public String toString() {
    return name;
  }
}
