package io.github.annualreport.diff;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InputFiles;
import io.github.annualreport.diagnostic.SourceFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A data file to compare.
 *
 * @param content the bytes that stand in the place of the file's, as when they come from a pipe
 */
@SuppressWarnings("ArrayRecordComponent")
public record ComparedFile(Path path, Optional<byte[]> content) {

  public static ComparedFile of(Path path) {
    return new ComparedFile(path, Optional.empty());
  }

  SourceFile text(Diagnostics problems) {
    return content
        .map(bytes -> InputFiles.decode(path.toString(), bytes, "yaml", problems))
        .orElseGet(() -> InputFiles.read(path, "yaml", problems));
  }
}
