package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.RefusedCharacter;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.core.TokenStreamLocation;

/**
 * A file's text by lines, and the meaning of a token's locations in it, which count code points.
 * Slips of typing may have been mended in the text; positions are those in the file all the same.
 */
final class SourceText {

  private final SourceFile file;
  private final SourceFile mended;
  private final Map<Integer, Integer> insertedColumns;
  private final int[] supplementary;

  private SourceText(SourceFile file, String text, Map<Integer, Integer> insertedColumns) {
    this.file = file;
    this.mended = new SourceFile(file.name(), text);
    this.insertedColumns = insertedColumns;
    this.supplementary = supplementary(text);
  }

  /** The text of a file, its refused characters, on which the engine fails, made harmless. */
  static SourceText of(SourceFile file) {
    var text = new StringBuilder(file.text());
    int previous = -1;
    for (int i = 0; i < text.length(); i += Character.charCount(previous)) {
      int c = text.codePointAt(i);
      if (c < 0x10000 && RefusedCharacter.refuses(previous, c)) {
        text.setCharAt(i, '\uFFFD');
      }
      previous = c;
    }
    return new SourceText(file, text.toString(), Map.of());
  }

  /** Returns the text with a typo corrected. */
  SourceText mend(Typo slip) {
    String text = text();
    int offset = mended.lineStart(slip.line()) + slip.offset();
    int end =
        offset + (text.length() > offset + 1 && Blanks.isForeign(text.charAt(offset + 1)) ? 2 : 1);
    var rest = new StringBuilder(text).replace(offset, end, slip.kind().mended());
    var columns = new HashMap<>(insertedColumns);
    if (rest.length() > text.length()) {
      columns.put(slip.line(), slip.column());
    }
    return new SourceText(file, rest.toString(), columns);
  }

  SourceFile file() {
    return file;
  }

  String text() {
    return mended.text();
  }

  boolean has(int line) {
    return line >= 1 && mended.line(line).isPresent();
  }

  /** A line without its break, counted from 1; empty beyond the end. */
  String line(int number) {
    return number < 1 ? "" : mended.line(number).orElse("");
  }

  /** How many spaces a line starts with. */
  int indentOf(int line) {
    String content = line(line);
    int i = 0;
    while (i < content.length() && content.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** A location as a UTF-16 offset into the text. */
  int offset(TokenStreamLocation location) {
    int index = (int) location.getCharOffset();
    int found = Arrays.binarySearch(supplementary, index);
    return index + (found < 0 ? -found - 1 : found);
  }

  SourcePosition at(TokenStreamLocation location, int length) {
    return at(location.getLineNr(), location.getColumnNr(), length);
  }

  SourcePosition at(int line, int column, int length) {
    int inserted = column > insertedColumns.getOrDefault(line, Integer.MAX_VALUE) ? 1 : 0;
    return new SourcePosition(file, line, column - inserted, length);
  }

  /** From one location to another, but not beyond the end of the first one's line. */
  SourcePosition between(TokenStreamLocation start, TokenStreamLocation end) {
    int line = start.getLineNr();
    if (line == end.getLineNr()) {
      return at(start, end.getColumnNr() - start.getColumnNr());
    }
    int lineEnd = mended.lineStart(line) + line(line).length();
    return at(start, text().codePointCount(offset(start), lineEnd));
  }

  /** The indexes, in code points, of the characters that take two UTF-16 units. */
  private static int[] supplementary(String text) {
    int[] codePoints = text.codePoints().toArray();
    return IntStream.range(0, codePoints.length).filter(i -> codePoints[i] > 0xFFFF).toArray();
  }
}
