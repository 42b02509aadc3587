package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.document.Document;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the shipped examples, which tests build as it is and with changes. */
public record Example(Path file, Path workFolder, Templates templates) {

  public static List<Path> files() {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example copied, with its neighbours, to where it can be changed. */
  public static Example copied(Path file, Path folder) {
    try (Stream<Path> neighbours = Files.list(file.getParent())) {
      for (Path neighbour : neighbours.toList()) {
        Files.copy(neighbour, folder.resolve(neighbour.getFileName()));
      }
      return new Example(file, folder, new Templates());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text of one's own that names a figure may object when the figure is not there. */
  public static boolean isInOwnText(Diagnostic problem) {
    return problem.position().file().name().endsWith(".md");
  }

  public String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds it with another text in the place of its own. */
  public Outcome build(String text) {
    Path data = workFolder.resolve(file.getFileName());
    try {
      Files.write(data, text.getBytes(UTF_8));
      return build(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds it as it is, where it is. */
  public Outcome read() {
    return build(file);
  }

  public Outcome build(Path data) {
    var problems = new Diagnostics();
    try {
      var file = DataFile.of(data);
      ReportContent content = new ContentReader(templates).read(file, problems);
      Document document = new DocumentMaker().make(content, file.edition(content.data()), problems);
      return new Outcome(Optional.of(content), Optional.of(document), problems.sorted());
    } catch (InvalidInputException e) {
      return new Outcome(Optional.empty(), Optional.empty(), e.diagnostics());
    }
  }

  /** What came of it: a document, or errors. */
  public record Outcome(
      Optional<ReportContent> content, Optional<Document> document, List<Diagnostic> diagnostics) {

    public List<Diagnostic> errors() {
      return diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).toList();
    }
  }
}
