package io.github.annualreport.manuscript;

import java.util.List;

/**
 * A paragraph as a reader found it.
 *
 * @param text as a reader sees it, tracked changes accepted; U+2028 is a manual line break
 * @param generated how many characters at its start are a number that the file does not contain but
 *     that Word prints
 * @param anchors in the order of the text; the first has offset 0
 */
public record Paragraph(String text, Form form, int generated, List<Anchor> anchors) {

  /** A manual line break. */
  public static final char LINE_BREAK = '\u2028';

  public Paragraph {
    if (anchors.isEmpty() || anchors.get(0).offset() != 0) {
      throw new IllegalArgumentException("a paragraph begins at an anchor");
    }
    anchors = List.copyOf(anchors);
  }

  /** A paragraph that fills a line. */
  public static Paragraph ofLine(String text, Form form, int line) {
    return new Paragraph(text, form, 0, List.of(new Anchor(0, line, 1)));
  }
}
