package io.github.annualreport.check.collation;

import io.github.annualreport.diagnostic.SourcePosition;
import java.util.List;

/**
 * How a sentence of the document reads in the manuscript.
 *
 * @param before the sentence as the data make it; empty for one that was added apart from others
 * @param edits what was put in the place of which stretches of it
 * @param figures the names of the figures whose print was changed or taken out
 * @param place where it stands in the manuscript
 */
public record Rewording(
    String before, List<Edit> edits, List<String> figures, SourcePosition place) {

  public Rewording {
    edits = List.copyOf(edits);
    figures = List.copyOf(figures);
  }

  /** The sentence as it reads now. */
  public String after() {
    var result = new StringBuilder(before);
    for (int i = edits.size() - 1; i >= 0; i--) {
      Edit edit = edits.get(i);
      result.replace(edit.start(), edit.end(), edit.text());
    }
    return result.toString();
  }

  /** Whether a number was written in that no data stand behind. */
  public boolean bringsNumbers() {
    return edits.stream().anyMatch(e -> !Numerals.of(e.text()).isEmpty());
  }

  /** A stretch of the old sentence and what stands there now. */
  public record Edit(int start, int end, String text) {}
}
