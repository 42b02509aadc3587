package io.github.annualreport.check;

import io.github.annualreport.build.DataFile;
import io.github.annualreport.proofread.RuleSelection;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A request to check a file.
 *
 * @param words a unit's own list of words
 * @param data what the report was built from
 */
public record CheckRequest(
    Path file, RuleSelection rules, Optional<Path> words, Optional<DataFile> data) {

  /** Returns this request for another file. */
  public CheckRequest of(Path other) {
    return new CheckRequest(other, rules, words, data);
  }
}
