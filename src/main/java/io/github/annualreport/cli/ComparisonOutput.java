package io.github.annualreport.cli;

import io.github.annualreport.diff.format.ComparisonFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that say in which format a comparison is written, and where to. */
final class ComparisonOutput {

  private static final String STDOUT = "-";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = FormatNames.class,
      hideParamSyntax = true,
      description = "格式：text（默认）、md、json、csv、xlsx，只列提示的 github、sarif；写了 -o 的按文件名")
  private String format = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "写到哪个文件；不写或者写 - 为标准输出")
  private String output = STDOUT;

  @Option(names = "--force", description = "覆盖已有的文件")
  private boolean force;

  /**
   * Returns the format that is named, else the one that the file's name says.
   *
   * @throws UsageException if it is unknown, or cannot be shown
   */
  ComparisonFormat format(Terminal terminal) {
    if (!format.isEmpty()) {
      ComparisonFormat named =
          ComparisonFormat.of(format)
              .orElseThrow(() -> new UsageException("没有格式“" + format + "”，可用的有：" + known()));
      if (named == ComparisonFormat.XLSX && output.equals(STDOUT) && terminal.colourOut()) {
        throw new UsageException("xlsx 不能写到屏幕上，用 --output 写明文件");
      }
      return named;
    }
    if (output.equals(STDOUT)) {
      return ComparisonFormat.TEXT;
    }
    String extension = output.substring(output.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ComparisonFormat.of(extension.equals("txt") ? "text" : extension)
        .orElseThrow(
            () -> new UsageException("从文件名“" + output + "”看不出格式，请用 --format 写明：" + known()));
  }

  private static String known() {
    return Arrays.stream(ComparisonFormat.values())
        .map(ComparisonFormat::word)
        .collect(Collectors.joining("、"));
  }

  ComparisonFormat.Setting setting(Terminal terminal) {
    return new ComparisonFormat.Setting(
        output.equals(STDOUT) && terminal.colourOut(),
        terminal.folder().toAbsolutePath(),
        VersionProvider.number());
  }

  /** Refuses a file that the comparison reads, before anything is written. */
  void refuseToReplace(Supplier<ReadFiles> read, Terminal terminal) throws OutputException {
    if (!output.equals(STDOUT)) {
      read.get().refuse(terminal.folder().resolve(output));
    }
  }

  void write(byte[] bytes, Terminal terminal) throws OutputException {
    if (output.equals(STDOUT)) {
      terminal.print(bytes);
      return;
    }
    Path path = terminal.folder().resolve(output);
    if (Files.exists(path) && !force) {
      throw new OutputException(List.of(path + " 已存在，里面可能有写好的原因；确要覆盖，加 --force"));
    }
    FileReplacement.write(List.of(new NewFile(path, bytes)));
  }

  /** The names of the formats, for completion. */
  private static final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(ComparisonFormat.values()).map(ComparisonFormat::word).iterator();
    }
  }
}
