package io.github.annualreport.diagnostic;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A text that the user wrote, under the name by which messages call it.
 *
 * <p>Lines end at LF, CRLF or CR; a line separator of another kind is an ordinary character.
 */
public final class SourceFile {

  private static final int[] UNCOUNTED = {};

  private final String name;
  private final String text;
  private volatile int[] lineStarts = UNCOUNTED;

  public SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /**
   * The text of one line without its line break.
   *
   * @param number counted from 1
   */
  public Optional<String> line(int number) {
    int[] starts = lineStarts();
    int index = Math.max(number, 1) - 1;
    if (index >= starts.length) {
      return Optional.empty();
    }
    return Optional.of(text.substring(starts[index], lineEnd(starts[index])));
  }

  /**
   * The UTF-16 offset at which a line starts.
   *
   * @param number counted from 1
   */
  public int lineStart(int number) {
    return lineStarts()[number - 1];
  }

  /** The position at a UTF-16 offset into the text, marking {@code length} code points. */
  public SourcePosition at(int offset, int length) {
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, offset);
    int index = found < 0 ? -found - 2 : found;
    // Between the two characters of a line break the next line has begun.
    if (offset > lineEnd(starts[index]) && index + 1 < starts.length) {
      index++;
    }
    int line = index + 1;
    int start = starts[index];
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

  /** Counted when they are first asked for: messages are rare. */
  private int[] lineStarts() {
    if (lineStarts.length == 0) {
      lineStarts = countedLineStarts();
    }
    return lineStarts;
  }

  private int[] countedLineStarts() {
    var starts = new int[16];
    int count = 1;
    for (int end = lineEnd(0); end < text.length(); end = lineEnd(starts[count - 1])) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = afterBreak(end);
    }
    return Arrays.copyOf(starts, count);
  }

  private int afterBreak(int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile file && name.equals(file.name) && text.equals(file.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, text);
  }

  @Override
  public String toString() {
    return name;
  }
}
