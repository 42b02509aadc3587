package io.github.annualreport.cli;

import io.github.annualreport.build.OutputFormat;
import java.nio.file.Path;

/** Where the reports of a run go. */
sealed interface Destination {

  /** Standard output, for one report in one format. */
  record Stdout() implements Destination {}

  /** Files. */
  sealed interface Files extends Destination {
    Path file(String title, OutputFormat format);
  }

  /** One file of the user's naming. */
  record File(Path path) implements Files {
    @Override
    public Path file(String title, OutputFormat format) {
      return path;
    }
  }

  /** Files in a folder, named after the titles of the reports. */
  record Folder(Path path) implements Files {
    @Override
    public Path file(String title, OutputFormat format) {
      return path.resolve(FileNames.of(title, format.extension()));
    }
  }
}
