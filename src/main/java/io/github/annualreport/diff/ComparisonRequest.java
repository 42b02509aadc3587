package io.github.annualreport.diff;

import java.util.List;
import java.util.Optional;

/**
 * A request to compare years.
 *
 * @param files the newest last; a single one is compared with the file of last year that it names
 */
public record ComparisonRequest(List<ComparedFile> files, Optional<String> template) {
  public ComparisonRequest {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a file is compared at least");
    }
  }
}
