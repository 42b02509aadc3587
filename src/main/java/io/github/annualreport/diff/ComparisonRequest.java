package io.github.annualreport.diff;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to compare.
 *
 * @param files two or more, the newest last
 */
public record ComparisonRequest(List<Path> files, Optional<String> template) {
  public ComparisonRequest {
    files = List.copyOf(files);
    if (files.size() < 2) {
      throw new IllegalArgumentException("two files are compared at least");
    }
  }
}
