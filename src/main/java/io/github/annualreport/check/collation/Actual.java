package io.github.annualreport.check.collation;

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
record Actual(Passage passage, int start, String text) implements Sentence {

  /** The sentences of a manuscript, without notes and without the numbers of headings. */
  static List<Actual> in(Manuscript manuscript) {
    var result = new ArrayList<Actual>();
    for (Passage passage : manuscript.passages()) {
      if (passage.role() != Role.NOTE) {
        String text = passage.text();
        int from =
            passage.label().map(l -> text.indexOf(l.written()) + l.written().length()).orElse(0);
        TextSpan.sentences(text, from)
            .forEach(s -> result.add(new Actual(passage, s.start(), s.text())));
      }
    }
    return result;
  }
}
