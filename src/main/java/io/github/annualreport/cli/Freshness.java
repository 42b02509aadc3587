package io.github.annualreport.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;

/** Whether files are newer than all that they are made of, the program included. */
final class Freshness {

  private final List<Path> inputs;

  Freshness(List<Path> inputs) {
    this.inputs = new ArrayList<>(inputs);
    CodeSource program = Freshness.class.getProtectionDomain().getCodeSource();
    if (program != null) {
      try {
        this.inputs.add(Path.of(program.getLocation().toURI()));
      } catch (URISyntaxException e) {
        throw new IllegalStateException("the program lies nowhere", e);
      }
    }
  }

  boolean of(List<PlannedFile> files) {
    try {
      for (PlannedFile file : files) {
        if (!Files.isRegularFile(file.path()) || !isNewer(file.path())) {
          return false;
        }
      }
      return !files.isEmpty();
    } catch (IOException e) {
      return false; // What cannot be looked at is built again, and that tells what is wrong.
    }
  }

  private boolean isNewer(Path file) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    for (Path input : inputs) {
      if (Files.getLastModifiedTime(input).compareTo(time) >= 0) {
        return false;
      }
    }
    return true;
  }
}
