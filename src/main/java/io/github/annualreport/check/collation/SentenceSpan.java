package io.github.annualreport.check.collation;

import java.util.ArrayList;
import java.util.List;

/** A sentence within a paragraph. */
record SentenceSpan(int start, String text) {

  private static final String ENDS = "。！？";

  int end() {
    return start + text.length();
  }

  /** The sentences of a paragraph from an offset on, each with its closing point. */
  static List<SentenceSpan> sentences(String paragraph, int from) {
    var result = new ArrayList<SentenceSpan>();
    int start = from;
    for (int i = from; i < paragraph.length(); i++) {
      if (ENDS.indexOf(paragraph.charAt(i)) >= 0 || i + 1 == paragraph.length()) {
        String text = paragraph.substring(start, i + 1);
        if (!text.isBlank()) {
          result.add(new SentenceSpan(start, text));
        }
        start = i + 1;
      }
    }
    return result;
  }
}
