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

  /**
   * The position at a line and a column counted in UTF-16 units, as some libraries count.
   *
   * @param column from 1; beyond the end of the line it is the end
   */
  public SourcePosition atUtf16(int line, int column, int length) {
    String content = line(line).orElse("");
    int start = Math.min(Math.max(column - 1, 0), content.length());
    int end = Math.min(start + Math.max(length, 0), content.length());
    int codePoints = content.codePointCount(start, end);
    return new SourcePosition(
        this, line, content.codePointCount(0, start) + 1, Math.max(codePoints, 1));
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
