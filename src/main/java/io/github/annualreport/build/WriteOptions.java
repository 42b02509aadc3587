package io.github.annualreport.build;

import java.time.Instant;
import java.util.Optional;

/**
 * Options of a written file beside the document.
 *
 * @param review whether every figure is marked and commented
 * @param time that files tell as theirs; without one it is the document's date
 */
public record WriteOptions(boolean review, Optional<Instant> time) {

  /** The copy that is sent, with the document's date. */
  public static final WriteOptions PLAIN = new WriteOptions(false, Optional.empty());
}
