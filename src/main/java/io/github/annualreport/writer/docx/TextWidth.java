package io.github.annualreport.writer.docx;

import java.util.stream.IntStream;

/**
 * How wide a text is: a 汉字 and its punctuation fill the em, a digit or a Latin letter half of it.
 */
record TextWidth(int wide, int narrow) {

  /** 16 pt less the quarter point by which 28 characters are made to fit a line of 156 mm. */
  private static final int WIDE_TWIPS = 315;

  /** A quarter of a character, in body text. */
  static final int GAP_TWIPS = 80;

  private static final int NARROW_TWIPS = 155;

  static TextWidth of(String text) {
    int all = text.codePointCount(0, text.length());
    int narrow = (int) text.codePoints().filter(c -> c < 0x80).count();
    return new TextWidth(all - narrow, narrow);
  }

  /** In halves of a character, whatever the size of the font. */
  int halves() {
    return 2 * wide + narrow;
  }

  /** In twentieths of a point, in body text (三号). */
  int twips() {
    return WIDE_TWIPS * wide + NARROW_TWIPS * narrow;
  }

  /**
   * Counts the places where a 汉字 stands beside a digit or a letter. Some programs part the two by a
   * quarter of a character, whatever a style says.
   */
  static int gaps(String text) {
    return (int)
        IntStream.range(1, text.length())
            .filter(i -> text.charAt(i - 1) < 0x80 != text.charAt(i) < 0x80)
            .count();
  }
}
