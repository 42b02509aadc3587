package io.github.annualreport.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text, such as a sentence of a paragraph.
 *
 * @param start in UTF-16 units
 */
public record TextSpan(int start, String text) {

  private static final String ENDS = "。！？";

  public int end() {
    return start + text.length();
  }

  /** The sentences of a paragraph, each with its closing point; blank ones are left out. */
  public static List<TextSpan> sentences(String paragraph) {
    return sentences(paragraph, 0);
  }

  /** The sentences of a paragraph from an offset on. */
  public static List<TextSpan> sentences(String paragraph, int from) {
    var result = new ArrayList<TextSpan>();
    int start = from;
    for (int i = from; i < paragraph.length(); i++) {
      if (ENDS.indexOf(paragraph.charAt(i)) >= 0 || i + 1 == paragraph.length()) {
        String text = paragraph.substring(start, i + 1);
        if (!text.isBlank()) {
          result.add(new TextSpan(start, text));
        }
        start = i + 1;
      }
    }
    return result;
  }
}
