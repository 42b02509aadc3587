package io.github.annualreport.cli;

import java.nio.file.Path;

/** A file that is to be written. */
interface NewFile {

  Path path();

  byte[] bytes();

  /** The folder it belongs to; the empty path is that of the process. */
  default Path folder() {
    Path parent = path().getParent();
    return parent == null ? Path.of("") : parent;
  }

  /** A file of bytes. */
  static NewFile of(Path path, byte[] bytes) {
    return new NewFile() {
      @Override
      public Path path() {
        return path;
      }

      @Override
      public byte[] bytes() {
        return bytes;
      }
    };
  }
}
