package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.format.FindingFormat;
import io.github.annualreport.diagnostic.format.Findings;
import io.github.annualreport.diagnostic.format.Summary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** In which formats findings are printed, and where to. */
final class FindingOutputs {

  private final List<Output> outputs;
  private final Terminal terminal;
  private final boolean quiet;

  private FindingOutputs(List<Output> outputs, Terminal terminal, boolean quiet) {
    this.outputs = outputs;
    this.terminal = terminal;
    this.quiet = quiet;
  }

  /**
   * Makes sense of the formats as typed, {@code FORMAT} or {@code FORMAT=FILE}.
   *
   * @throws UsageException if one is unknown, or several cannot share standard output
   */
  static FindingOutputs of(List<String> typed, Terminal terminal, boolean quiet) {
    List<String> wanted = typed.isEmpty() ? List.of(FindingFormat.TEXT.word()) : typed;
    List<Output> outputs = wanted.stream().map(t -> output(t, terminal)).distinct().toList();
    List<Output> shown = outputs.stream().filter(o -> o.file().isEmpty()).toList();
    if (shown.size() > 1) {
      shown.stream()
          .map(Output::format)
          .filter(f -> !f.isLines())
          .findFirst()
          .ifPresent(
              f -> {
                throw new UsageException(
                    "%s 不能和别的格式一起写到标准输出，写进文件用 --format %s=文件".formatted(f.word(), f.word()));
              });
    }
    requireDifferentFiles(outputs);
    return new FindingOutputs(outputs, terminal, quiet);
  }

  private static Output output(String typed, Terminal terminal) {
    String[] parts = typed.split("=", 2);
    FindingFormat format =
        FindingFormat.of(parts[0])
            .orElseThrow(
                () ->
                    new UsageException(
                        "没有格式“%s”，可用的有：%s"
                            .formatted(parts[0], String.join("、", FindingFormat.words()))));
    return new Output(
        format, parts.length == 1 ? Optional.empty() : Optional.of(terminal.path(parts[1])));
  }

  private static void requireDifferentFiles(List<Output> outputs) {
    var seen = new HashSet<Path>();
    for (Output output : outputs) {
      output
          .file()
          .filter(f -> !seen.add(f.normalize()))
          .ifPresent(
              f -> {
                throw new UsageException("两种格式不能写进同一个文件 " + f);
              });
    }
  }

  /** A slip of the pen must not cost the author the data. */
  void refuseToReplace(List<Path> read) throws OutputException {
    for (Output output : outputs) {
      Optional<Path> file = output.file();
      if (file.filter(f -> f.toString().matches("(?i).*\\.ya?ml")).isPresent()) {
        throw new UsageException("不能把核对结果写进数据文件 " + file.get());
      }
      if (file.isPresent()) {
        ReadFiles.of(read).refuse(file.get());
      }
    }
  }

  void write(Findings findings, boolean colour) throws OutputException {
    for (Output output : outputs) {
      if (output.file().isPresent()) {
        writeFile(output.file().get(), output.format().print(findings));
      } else {
        terminal.out().print(shown(output.format(), findings, colour));
      }
    }
    terminal.requirePrinted();
    boolean silent = outputs.stream().allMatch(o -> o.file().isPresent());
    if (silent && !quiet) {
      terminal.err().println(new Summary(findings.files().size(), findings.diagnostics()));
    }
  }

  /** Says in a line why a quiet run fails that has printed nothing. */
  void sayWhy(FailLevel level, Findings findings) {
    List<Diagnostic> grave = findings.diagnostics().stream().filter(level::isReachedBy).toList();
    boolean printed = grave.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    if (quiet && !printed) {
      Diagnostic first = grave.get(0);
      String more = grave.size() > 1 ? "（等 " + grave.size() + " 个，去掉 -q 可以看到）" : "";
      terminal.err().println("没有通过：" + first.position() + "：" + first.message() + more);
    }
  }

  private String shown(FindingFormat format, Findings findings, boolean colour) {
    if (!quiet || !format.isLines()) {
      return format == FindingFormat.TEXT
          ? FindingFormat.text(findings, colour)
          : format.print(findings);
    }
    var errors = new ArrayList<>(findings.files());
    errors.replaceAll(f -> f.onlyFrom(Severity.ERROR));
    errors.removeIf(f -> f.findings().isEmpty());
    return errors.isEmpty()
        ? ""
        : new FindingOutputs(outputs, terminal, false)
            .shown(format, new Findings(errors, findings.base(), findings.version()), colour);
  }

  private static void writeFile(Path file, String text) throws OutputException {
    NewFile output = new NewFile(file, text.getBytes(UTF_8));
    if (!output.folder().toString().isEmpty() && !Files.isDirectory(output.folder())) {
      throw new OutputException(List.of("没有文件夹 " + output.folder() + "，请先建好"));
    }
    FileReplacement.write(List.of(output));
  }

  /** A format and the file it goes to; none for standard output. */
  private record Output(FindingFormat format, Optional<Path> file) {}
}
