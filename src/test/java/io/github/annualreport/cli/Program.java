package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.OutputFormat;
import io.github.annualreport.ReportBuilder.BuildRequest;
import io.github.annualreport.ReportBuilder.BuiltReport;
import io.github.annualreport.Templates;
import io.github.annualreport.Trace;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Title;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The program, called in-process; a data file for it is one line: the title of the report. */
final class Program {

  private final Path folder;
  private final Map<String, String> environment;

  Program(Path folder) {
    this(folder, Map.of());
  }

  Program(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  Result run(String... args) {
    return run(Program::build, args);
  }

  Result run(ReportSource builder, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8),
            folder,
            false,
            false,
            environment);
    int status = Main.run(terminal, new Templates(), builder, args);
    return new Result(status, shown(out), shown(err));
  }

  /** What was printed, with paths as if the program had run in its folder. */
  private String shown(ByteArrayOutputStream bytes) {
    return bytes.toString(UTF_8).replace(folder + "/", "").replace(folder.toString(), ".");
  }

  /** A report that has nothing but a title; a data file with a second line is refused. */
  static BuiltReport build(BuildRequest request) {
    try {
      var file = new SourceFile(request.data().toString(), Files.readString(request.data()));
      String second = file.line(2).orElse("");
      if (!second.isEmpty()) {
        throw new InvalidInputException(List.of(twoLines(file, second.length())));
      }
      return report(file.text().strip(), request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Diagnostic twoLines(SourceFile file, int length) {
    return Diagnostic.error("data/two-lines", new SourcePosition(file, 2, 1, length), "题名只能有一行")
        .withLabel("多出来的")
        .withRelated(new SourcePosition(file, 1, 1, 1), "题名在这里")
        .withHint("删掉第二行");
  }

  static BuiltReport report(String title, BuildRequest request) {
    Map<OutputFormat, byte[]> files =
        request.formats().stream()
            .collect(Collectors.toMap(f -> f, f -> f.write(document(title), request.copy())));
    return new BuiltReport(
        title, files, 31, request.last(), List.of(), 0, new Trace(document(title)));
  }

  static Document document(String title) {
    var elements = new Elements(new Title(List.of(title)), List.of(), "", Optional.empty());
    return new Document(elements, List.of());
  }

  /** What came of a run. */
  record Result(int status, String out, String err) {}
}
