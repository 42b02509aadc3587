package io.github.annualreport.writer.docx;

import java.util.ArrayList;
import java.util.List;

/** Breaks a phrase that no line of a title can hold into pieces of about the same width. */
final class PhraseBreaking {

  private static final String NEVER_FIRST = "》”’）〕、，。：；";
  private static final String NEVER_LAST = "《“‘（〔";

  private PhraseBreaking() {}

  /** The phrase, or its pieces, none wider than {@code limit} halves of a character. */
  static List<String> pieces(String phrase, int limit) {
    int width = TextWidth.of(phrase).halves();
    var pieces = new ArrayList<String>();
    String rest = phrase;
    for (int left = (width + limit - 1) / limit; left > 1; left--) {
      int wanted = TextWidth.of(rest).halves() / left;
      int end = end(rest, wanted, limit);
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    pieces.addAll(TextWidth.of(rest).halves() > limit ? pieces(rest, limit) : List.of(rest));
    return pieces;
  }

  /** Where the first piece ends: at the last good place up to the width wanted, or right there. */
  private static int end(String text, int wanted, int limit) {
    int width = 0;
    int good = 0;
    int hard = 0;
    for (int i = 0; i < text.length(); ) {
      int next = text.offsetByCodePoints(i, 1);
      width += text.codePointAt(i) < 0x80 ? 1 : 2;
      if (width > Math.min(wanted + 1, limit)) {
        break;
      }
      hard = next;
      good =
          next < text.length() && mayBreak(text.codePointBefore(next), text.codePointAt(next))
              ? next
              : good;
      i = next;
    }
    return good > 0 ? good : hard;
  }

  private static boolean mayBreak(int before, int after) {
    boolean word = isLatin(before) && isLatin(after);
    return !word && NEVER_LAST.indexOf(before) < 0 && NEVER_FIRST.indexOf(after) < 0;
  }

  private static boolean isLatin(int c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
