package io.github.annualreport.diagnostic;

/**
 * A place in a file of the user's: line and column from 1, in code points, and how many code points
 * from there are meant.
 */
public record SourcePosition(SourceFile file, int line, int column, int length) {

  public SourcePosition {
    if (line < 1 || column < 1 || length < 0) {
      throw new IllegalArgumentException(
          "line and column must be >= 1, length >= 0, were " + line + ":" + column + "+" + length);
    }
  }

  /** Where it starts in the file's text, in UTF-16 units. */
  public int offset() {
    return file.text().offsetByCodePoints(file.lineStart(line), column - 1);
  }

  /** Returns the position some code points further right, marking {@code newLength} code points. */
  public SourcePosition shift(int columns, int newLength) {
    return new SourcePosition(file, line, column + columns, newLength);
  }

  @Override
  public String toString() {
    return file.name() + ":" + line + ":" + column;
  }
}
