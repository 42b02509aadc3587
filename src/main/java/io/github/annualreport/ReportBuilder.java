package io.github.annualreport;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds reports from data files. */
public final class ReportBuilder {

  /**
   * Builds one report in all formats asked for.
   *
   * @throws InvalidInputException if the data or the template cannot be used
   */
  public BuiltReport build(BuildRequest request) {
    var file = new SourceFile(request.data().toString(), "");
    throw new InvalidInputException(List.of(Diagnostic.error("yaml/empty", file.start(), "文件是空的")));
  }

  /** What to build. */
  public record BuildRequest(
      Path data, Optional<Path> last, Optional<String> template, List<OutputFormat> formats) {
    public BuildRequest {
      formats = List.copyOf(formats);
    }
  }

  /** A report in every format asked for, and what is worth saying about it. */
  public record BuiltReport(
      String title,
      Map<OutputFormat, byte[]> files,
      int figures,
      Optional<Path> last,
      List<Diagnostic> diagnostics,
      int estimates) {
    public BuiltReport {
      files = Map.copyOf(files);
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
