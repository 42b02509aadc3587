package io.github.annualreport.reader.docx;

/**
 * A replacement of a stretch of text.
 *
 * @param paragraph the number of the paragraph in the manuscript, from 1
 * @param start in UTF-16 units
 */
public record Correction(int paragraph, int start, int end, String text) {

  /** Returns this change without the characters at its ends that stay. */
  Correction trimmed(String before) {
    String old = before.substring(start, end);
    int head = 0;
    while (head < Math.min(old.length(), text.length()) && old.charAt(head) == text.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(old.length(), text.length()) - head
        && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
      tail++;
    }
    return new Correction(
        paragraph, start + head, end - tail, text.substring(head, text.length() - tail));
  }
}
