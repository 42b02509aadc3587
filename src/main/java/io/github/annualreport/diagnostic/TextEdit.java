package io.github.annualreport.diagnostic;

import java.util.Comparator;
import java.util.List;

/** A stretch of a text, by its offsets in UTF-16 units, and what is to stand in its place. */
public record TextEdit(int start, int end, String text) {

  /**
   * Makes edits in a text.
   *
   * @param edits in any order, none over another; those at one place are made in their order
   */
  public static String apply(String text, List<TextEdit> edits) {
    var result = new StringBuilder();
    int done = 0;
    for (TextEdit edit : edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList()) {
      result.append(text, done, edit.start()).append(edit.text());
      done = edit.end();
    }
    return result.append(text.substring(done)).toString();
  }
}
