package io.github.annualreport.build;

import io.github.annualreport.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report in every format asked for, and what is worth saying about it.
 *
 * @param figures how many figures it prints
 * @param last the data of the year before, if there was one
 * @param diagnostics no errors among them
 * @param estimates how many of its figures are 预计
 * @param trace where its figures stand and come from
 */
public record BuiltReport(
    String title,
    Map<OutputFormat, byte[]> files,
    int figures,
    Optional<Path> last,
    List<Diagnostic> diagnostics,
    int estimates,
    Trace trace) {
  public BuiltReport {
    files = Map.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
  }
}
