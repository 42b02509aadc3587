package io.github.annualreport.check.collation;

import io.github.annualreport.check.collation.Numerals.Numeral;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.TextEdit;
import java.util.List;

/**
 * How a sentence of the document reads in the manuscript.
 *
 * @param before the sentence as the data make it, a heading without its point
 * @param edits what was put in the place of which stretches of it
 * @param figures the names of the figures whose print was changed or taken out
 * @param kind what it is, or that it was moved
 */
public record SentenceRevision(
    String before, List<TextEdit> edits, List<String> figures, SourcePosition place, Kind kind)
    implements Revision {

  public SentenceRevision {
    edits = List.copyOf(edits);
    figures = List.copyOf(figures);
  }

  /** The sentence as it reads now. */
  public String after() {
    return TextEdit.apply(before, edits);
  }

  /** Whether it was taken out as a whole. */
  public boolean isRemoval() {
    return after().isBlank();
  }

  /** Whether an edit writes a number where there was none. */
  public boolean bringsNumber(TextEdit edit) {
    return !Numerals.of(edit.text()).isEmpty() && Numerals.of(replaced(edit)).isEmpty();
  }

  public String replaced(TextEdit edit) {
    return before.substring(edit.start(), edit.end());
  }

  /** Whether the sentence has other numbers than before. */
  public boolean changesNumbers() {
    return !numbers(before).equals(numbers(after()));
  }

  private static List<String> numbers(String text) {
    return Numerals.of(text).stream().map(Numeral::text).toList();
  }

  /** What became of the sentence. */
  public enum Kind {
    SENTENCE,
    HEADING,
    /** It stands at another place, where it is added. */
    MOVED
  }
}
