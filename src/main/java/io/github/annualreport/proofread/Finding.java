package io.github.annualreport.proofread;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.manuscript.Passage;
import java.util.Optional;

/**
 * Something that a rule found in a passage.
 *
 * @param start of the wrong text, in UTF-16 units
 * @param message says what is wrong with it here
 * @param fix the replacement; present only where it is safe
 */
public record Finding(
    ProofRule rule, Passage passage, int start, int end, String message, Optional<String> fix) {

  public SourcePosition position(SourceFile file) {
    return passage.position(file, start, end);
  }

  /** The finding in its passage as it was before parts of it were hidden from the rules. */
  Finding in(Passage whole) {
    return new Finding(rule, whole, start, end, message.replaceAll("\uFFFC+", "…"), fix);
  }

  /** The wrong text. */
  public String text() {
    return passage.text().substring(start, end);
  }
}
