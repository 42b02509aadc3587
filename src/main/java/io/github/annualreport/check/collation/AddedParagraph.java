package io.github.annualreport.check.collation;

import io.github.annualreport.diagnostic.SourcePosition;
import java.util.List;

/**
 * A paragraph or heading that the document of the data has not.
 *
 * @param behind the sentence of the document that it follows; empty at the beginning
 * @param sentences one at least, without the number of a heading
 * @param level of a heading, from 1; 0 for a paragraph
 * @param cell whether it stands in a table
 */
public record AddedParagraph(
    String behind, List<String> sentences, int level, boolean cell, SourcePosition place)
    implements Revision {

  public AddedParagraph {
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return String.join("", sentences).strip();
  }

  /** Whether a number is in it that no data stand behind. */
  public boolean bringsNumbers() {
    return sentences.stream().anyMatch(s -> !Numerals.of(s).isEmpty());
  }
}
