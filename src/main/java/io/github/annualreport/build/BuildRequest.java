package io.github.annualreport.build;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.document.Title;
import java.nio.file.Path;
import java.util.List;

/**
 * A report to build.
 *
 * @param options a review copy only in formats that have one
 */
public record BuildRequest(DataFile data, List<OutputFormat> formats, WriteOptions options) {

  public BuildRequest {
    formats = List.copyOf(formats);
    if (options.review() && !formats.stream().allMatch(OutputFormat::isReviewable)) {
      throw new IllegalArgumentException("no review copy as one of " + formats);
    }
  }

  /** A report to be sent. */
  public BuildRequest(DataFile data, List<OutputFormat> formats) {
    this(data, formats, WriteOptions.PLAIN);
  }

  public Path file() {
    return data.path();
  }

  /** Returns the report's file name: editions and review copies can lie side by side. */
  String name(ReportData read, Title title) {
    String name = data.edition(read).named(title.text());
    return options.review() ? name + "-审核稿" : name;
  }
}
