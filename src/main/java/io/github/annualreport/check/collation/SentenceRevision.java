package io.github.annualreport.check.collation;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.TextEdit;
import java.util.List;

/**
 * How a sentence of the document reads in the manuscript.
 *
 * @param before the sentence as the data make it; empty for one that was added apart from others
 * @param edits what was put in the place of which stretches of it
 * @param figures the names of the figures whose print was changed or taken out
 * @param place where it stands in the manuscript; of one that was taken out, the sentence before
 * @param heading whether it is a heading
 */
public record SentenceRevision(
    String before,
    List<TextEdit> edits,
    List<String> figures,
    SourcePosition place,
    boolean heading) {

  public SentenceRevision {
    edits = List.copyOf(edits);
    figures = List.copyOf(figures);
  }

  /** The sentence as it reads now. */
  public String after() {
    return TextEdit.apply(before, edits);
  }

  /** Whether a heading was taken out as a whole. */
  public boolean removesHeading() {
    return heading && after().isBlank();
  }

  /** Whether a number was written in that no data stand behind. */
  public boolean bringsNumbers() {
    return edits.stream().anyMatch(e -> !Numerals.of(e.text()).isEmpty());
  }
}
