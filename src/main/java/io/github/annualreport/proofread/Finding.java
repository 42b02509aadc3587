package io.github.annualreport.proofread;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.manuscript.Passage;
import java.util.Optional;

/**
 * Something that a rule found in a passage.
 *
 * @param start of what is wrong, in UTF-16 units
 * @param message what is wrong with it here
 * @param fix what to put in the place of it; present only where that is safe
 */
public record Finding(
    ProofRule rule, Passage passage, int start, int end, String message, Optional<String> fix) {

  public SourcePosition position(SourceFile file) {
    return passage.position(file, start, end);
  }

  /** What is wrong, as it stands. */
  public String text() {
    return passage.text().substring(start, end);
  }
}
