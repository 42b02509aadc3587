package io.github.annualreport.check;

import io.github.annualreport.build.DataFile;
import io.github.annualreport.proofread.RuleSelection;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to check.
 *
 * @param words a unit's own list of words
 * @param data what the report was built from
 */
public record CheckRequest(
    Path file, RuleSelection rules, Optional<Path> words, Optional<DataFile> data) {

  /** The same of another file. */
  public CheckRequest of(Path other) {
    return new CheckRequest(other, rules, words, data);
  }
}
