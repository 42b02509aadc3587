package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.RefusedCharacter;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A file's text by lines, and the meaning of the engine's marks in it, which count code points.
 * Slips of typing may have been mended in the text; positions are those in the file all the same.
 */
final class SourceText {

  private final SourceFile file;
  private final String text;
  private final Map<Integer, Integer> insertedColumns;
  private final int[] lineStarts;
  private final int[] supplementary;

  private SourceText(SourceFile file, String text, Map<Integer, Integer> insertedColumns) {
    this.file = file;
    this.text = text;
    this.insertedColumns = insertedColumns;
    this.lineStarts = lineStarts(text);
    this.supplementary = supplementary(text);
  }

  /** The text of a file, its refused characters, on which the engine fails, made harmless. */
  static SourceText of(SourceFile file) {
    String text = file.text();
    var harmless = new StringBuilder();
    int previous = -1;
    int copied = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(previous)) {
      int c = text.codePointAt(i);
      if (c < 0x10000 && RefusedCharacter.refuses(previous, c)) {
        harmless.append(text, copied, i).append('\uFFFD');
        copied = i + 1;
      }
      previous = c;
    }
    String whole = copied == 0 ? text : harmless.append(text, copied, text.length()).toString();
    return new SourceText(file, whole, Map.of());
  }

  /** The same text without a slip. */
  SourceText mend(Slip slip) {
    int offset = lineStarts[slip.line() - 1] + slip.offset();
    int end =
        offset + (text.length() > offset + 1 && Blanks.isForeign(text.charAt(offset + 1)) ? 2 : 1);
    var mended = new StringBuilder(text).replace(offset, end, slip.kind().mended());
    var columns = new HashMap<>(insertedColumns);
    if (mended.length() > text.length()) {
      columns.put(slip.line(), slip.column());
    }
    return new SourceText(file, mended.toString(), columns);
  }

  SourceFile file() {
    return file;
  }

  String text() {
    return text;
  }

  boolean has(int line) {
    return line >= 1 && line <= lineStarts.length;
  }

  /** A line without its break, counted from 1; empty beyond the end. */
  String line(int number) {
    if (!has(number)) {
      return "";
    }
    int start = lineStarts[number - 1];
    return text.substring(start, lineEnd(start));
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

  /** A mark as a UTF-16 offset into the text. */
  int offset(Mark mark) {
    int found = Arrays.binarySearch(supplementary, mark.getIndex());
    return mark.getIndex() + (found < 0 ? -found - 1 : found);
  }

  SourcePosition at(Mark mark, int length) {
    return at(mark.getLine() + 1, mark.getColumn() + 1, length);
  }

  SourcePosition at(int line, int column, int length) {
    int inserted = column > insertedColumns.getOrDefault(line, Integer.MAX_VALUE) ? 1 : 0;
    return new SourcePosition(file, line, column - inserted, length);
  }

  /** From one mark to another, but not beyond the end of the first one's line. */
  SourcePosition between(Mark start, Mark end) {
    if (start.getLine() == end.getLine()) {
      return at(start, end.getColumn() - start.getColumn());
    }
    int from = offset(start);
    return at(start, text.codePointCount(from, lineEnd(from)));
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  // Plain loops: every file passes here before anything is compiled, where streams take long.
  private static int[] lineStarts(String text) {
    var starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && !text.startsWith("\r\n", i));
  }

  /** The indexes, in code points, of the characters that take two UTF-16 units. */
  private static int[] supplementary(String text) {
    var found = new ArrayList<Integer>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        found.add(i - found.size());
      }
    }
    return found.stream().mapToInt(i -> i).toArray();
  }
}
