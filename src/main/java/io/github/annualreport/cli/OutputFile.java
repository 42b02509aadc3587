package io.github.annualreport.cli;

import io.github.annualreport.OutputFormat;
import io.github.annualreport.ReportBuilder.BuiltReport;
import java.nio.file.Path;

/** A file to be written: a report in one format. */
record OutputFile(Path path, OutputFormat format, BuiltReport report) {

  byte[] bytes() {
    return report.files().get(format);
  }

  /** The folder it belongs to; the empty path is that of the process. */
  Path folder() {
    Path parent = path.getParent();
    return parent == null ? Path.of("") : parent;
  }
}
