package io.github.annualreport.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that is to be written. */
@SuppressWarnings("ArrayRecordComponent")
record NewFile(Path path, byte[] bytes) {

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  /** The folder it belongs to; the empty path is that of the process. */
  Path folder() {
    return folder(path);
  }

  /** Follows links, so that one that somebody made stays: the file that is there for this path. */
  NewFile followed() throws IOException {
    Path target = path;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemException(path.toString(), null, "符号链接绕成了圈");
      }
      target = NewFile.folder(target).resolve(Files.readSymbolicLink(target));
    }
    return new NewFile(target, bytes);
  }

  static Path folder(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
  }
}
