package io.github.annualreport.reader.docx;

import org.w3c.dom.Element;

/**
 * A stretch of a paragraph's text and the element it comes from: {@code w:t}, or one that stands
 * for a character.
 *
 * @param offset of its first character in the paragraph
 */
record Piece(int offset, String text, Element element) {

  int end() {
    return offset + text.length();
  }
}
