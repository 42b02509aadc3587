package io.github.annualreport.build;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.ReadText;
import io.github.annualreport.figure.Figure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report in every format asked for, and what is worth saying about it.
 *
 * @param diagnostics no errors among them
 */
public record BuiltReport(
    String title,
    Map<OutputFormat, byte[]> files,
    Document document,
    ReportContent content,
    List<Diagnostic> diagnostics) {
  public BuiltReport {
    files = Map.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Returns the data file of the year before, if there was one. */
  public Optional<Path> last() {
    return content.lastFile();
  }

  /** Returns the files that it is made of, without the program's own. */
  public List<Path> inputs() {
    return BuildInputs.of(content);
  }

  /** Returns how many figures it prints. */
  public int figures() {
    return (int) printed().map(f -> f.definition().name()).distinct().count();
  }

  /** Returns how many of its figures are 预计. */
  public int estimates() {
    return (int)
        printed()
            .filter(f -> f.remarks().estimated())
            .map(f -> f.definition().name())
            .distinct()
            .count();
  }

  private Stream<Figure> printed() {
    return ReadText.figures(document).stream()
        .map(p -> p.figure().figure())
        .filter(f -> !f.isOpen());
  }
}
