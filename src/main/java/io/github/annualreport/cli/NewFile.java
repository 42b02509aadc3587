package io.github.annualreport.cli;

import java.nio.file.Path;
import java.util.Optional;

/** A file that is to be written. */
@SuppressWarnings("ArrayRecordComponent")
record NewFile(Path path, byte[] bytes) {

  /** The folder it belongs to; the empty path is that of the process. */
  Path folder() {
    return folder(path);
  }

  static Path folder(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
  }
}
