package io.github.annualreport.cli;

import io.github.annualreport.OutputFormat;
import io.github.annualreport.ReportBuilder.BuiltReport;
import java.nio.file.Path;

/** A file to be written: a report in one format. */
record OutputFile(Path path, OutputFormat format, BuiltReport report) implements NewFile {

  @Override
  public byte[] bytes() {
    return report.files().get(format);
  }
}
