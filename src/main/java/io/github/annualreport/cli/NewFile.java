package io.github.annualreport.cli;

import java.nio.file.Path;

/** A file that is to be written. */
@SuppressWarnings("ArrayRecordComponent")
record NewFile(Path path, byte[] bytes) {

  /** The folder it belongs to; the empty path is that of the process. */
  Path folder() {
    Path parent = path.getParent();
    return parent == null ? Path.of("") : parent;
  }
}
