package io.github.annualreport.writer.docx;

/**
 * Counts the lines that a paragraph fills, as office programs break it: a number or a word stays
 * whole, a closing mark hangs over the edge, an opening one goes to the next line.
 */
final class LineCount {

  private static final String CLOSING = "，。；：、？！）”》〕】’";
  private static final String OPENING = "（“《〔【‘";

  private final int gap;
  private int lines = 1;
  private int used;
  private int last;
  private String before = "";

  private LineCount(int indent, int gap) {
    this.used = indent;
    this.gap = gap;
  }

  /**
   * The lines of a text of 三号; 0 if it is empty.
   *
   * @param indent of the first line, in twips
   * @param gap between 汉字 and digits or letters, in twips
   */
  static int of(String text, int indent, int gap) {
    if (text.isEmpty()) {
      return 0;
    }
    var count = new LineCount(indent, gap);
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      count.add(text.substring(start, end));
      start = end;
    }
    return count.lines;
  }

  /** A character, or a word of narrow ones. */
  private static int end(String text, int start) {
    int end = text.offsetByCodePoints(start, 1);
    while (isNarrow(text, start) && end < text.length() && isNarrow(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isNarrow(String text, int at) {
    return text.charAt(at) < 0x80 && text.charAt(at) != ' ';
  }

  private void add(String piece) {
    int width = TextWidth.of(piece).twips() + (isParted(piece) ? gap : 0);
    boolean hangs = CLOSING.contains(piece) && used <= Page.WIDTH;
    if (used + width > Page.WIDTH && !hangs) {
      lines++;
      used = OPENING.contains(before) && !before.isEmpty() ? last : 0;
    }
    used += width;
    last = width;
    before = piece;
  }

  private boolean isParted(String piece) {
    return !before.isEmpty()
        && isNarrow(piece, 0) != isNarrow(before, 0)
        && Character.isLetterOrDigit(piece.codePointAt(0))
        && Character.isLetterOrDigit(before.codePointBefore(before.length()));
  }
}
