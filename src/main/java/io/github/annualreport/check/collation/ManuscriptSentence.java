package io.github.annualreport.check.collation;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.manuscript.Form;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import io.github.annualreport.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as it stands in the manuscript.
 *
 * @param start where in the passage it begins
 */
record ManuscriptSentence(Passage passage, int start, String text) implements Sentence {

  /** The sentences of a manuscript, without notes and without the numbers of headings. */
  static List<ManuscriptSentence> in(Manuscript manuscript) {
    var result = new ArrayList<ManuscriptSentence>();
    for (Passage passage : manuscript.passages()) {
      if (passage.role() != Role.NOTE) {
        String text = passage.text();
        int from =
            passage.label().map(l -> text.indexOf(l.written()) + l.written().length()).orElse(0);
        TextSpan.sentences(text, from)
            .forEach(s -> result.add(new ManuscriptSentence(passage, s.start(), s.text())));
      }
    }
    return result;
  }

  /** A stretch of the sentence, as far as it has one. */
  String part(int from, int to) {
    int end = Math.min(to, text.length());
    return text.substring(Math.min(from, end), end);
  }

  boolean isCell() {
    return passage.paragraph().form() instanceof Form.Cell;
  }

  /** The place in a table, in words: （表1第3行第4栏）; empty outside of tables. */
  String cell() {
    return passage.paragraph().form() instanceof Form.Cell cell
        ? "（表%d第%d行第%d栏）".formatted(cell.table(), cell.row(), cell.column())
        : "";
  }

  SourcePosition position(SourceFile file) {
    return position(file, 0, text.length());
  }

  /** The place of a stretch of the sentence, of at least a character. */
  SourcePosition position(SourceFile file, int from, int to) {
    int last = Math.min(Math.max(to, from + 1), text.length());
    int first = Math.min(Math.max(from, 0), Math.max(last - 1, 0));
    return passage.position(file, start + first, start + last);
  }
}
