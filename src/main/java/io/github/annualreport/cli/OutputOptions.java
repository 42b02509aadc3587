package io.github.annualreport.cli;

import io.github.annualreport.build.OutputFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files that a user asks for, and where they go.
 *
 * @param trace where the trace goes, if one is wanted: a file or standard output
 */
record OutputOptions(
    List<OutputFormat> formats, Destination destination, Optional<Destination> trace) {

  private static final String STDOUT = "-";
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,4}$");

  OutputOptions {
    formats = List.copyOf(formats);
  }

  /**
   * Makes sense of the options as typed.
   *
   * @param names the formats, none for the one the output's name tells
   * @param output a file, a folder, {@code -} or empty for the folder of the run
   * @throws UsageException if they contradict each other
   */
  static OutputOptions of(List<String> names, String output, int reports, Terminal terminal) {
    List<OutputFormat> named = names.stream().map(OutputOptions::format).distinct().toList();
    boolean several = reports > 1 || named.size() > 1;
    Destination destination = destination(output, several, terminal);
    List<OutputFormat> formats =
        destination instanceof Destination.File file ? formats(file, named) : orDocx(named);
    if (!(destination instanceof Destination.Folder) && reports * formats.size() > 1) {
      throw new UsageException("要写出几个文件时，--output 只能是文件夹，不能是“" + output + "”");
    }
    return new OutputOptions(formats, destination, Optional.empty());
  }

  /**
   * As above, with a trace if one is wanted.
   *
   * @throws UsageException if it cannot be written beside the reports
   */
  OutputOptions withTrace(Optional<String> wanted, int reports, Terminal terminal) {
    if (wanted.isEmpty()) {
      return this;
    }
    String path = wanted.get();
    if (reports > 1) {
      throw new UsageException("--trace 只用于一个数据文件，这里有 " + reports + " 个");
    }
    if (path.equals(STDOUT) && destination instanceof Destination.Stdout) {
      throw new UsageException("报告和 --trace 不能都写到标准输出");
    }
    if (!path.equals(STDOUT) && !path.endsWith(".json")) {
      throw new UsageException("--trace 要写成 .json 文件，或者 -（标准输出），不能是“" + path + "”");
    }
    return new OutputOptions(
        formats,
        destination,
        Optional.of(
            path.equals(STDOUT)
                ? new Destination.Stdout()
                : new Destination.File(terminal.path(path))));
  }

  private static OutputFormat format(String name) {
    return OutputFormat.of(name)
        .orElseThrow(() -> new UsageException("没有格式“" + name + "”，可用的有：" + known()));
  }

  private static String known() {
    return Arrays.stream(OutputFormat.values())
        .map(OutputFormat::extension)
        .collect(Collectors.joining("、"));
  }

  /** With several files to write, a name without an ending is that of a folder. */
  private static Destination destination(String output, boolean several, Terminal terminal) {
    if (output.equals(STDOUT)) {
      return new Destination.Stdout();
    }
    Path path = terminal.path(output);
    boolean endsAsFolder =
        output.endsWith("/") || output.endsWith(path.getFileSystem().getSeparator());
    boolean hasNoEnding = several && !ENDING.matcher(output).find() && !Files.exists(path);
    boolean isFolder = output.isEmpty() || endsAsFolder || Files.isDirectory(path) || hasNoEnding;
    return isFolder ? new Destination.Folder(path) : new Destination.File(path);
  }

  private static List<OutputFormat> formats(Destination.File file, List<OutputFormat> named) {
    String name = file.path().getFileName().toString();
    int dot = name.lastIndexOf('.');
    Optional<OutputFormat> told =
        dot < 0 ? Optional.empty() : OutputFormat.of(name.substring(dot + 1));
    if (named.isEmpty()) {
      return List.of(
          told.orElseThrow(
              () -> new UsageException("从文件名“" + name + "”看不出格式，请用 --format 写明：" + known())));
    }
    if (told.isPresent() && named.size() == 1 && !named.equals(List.of(told.get()))) {
      throw new UsageException("--format " + named.get(0).extension() + " 与文件名“" + name + "”不一致");
    }
    return named;
  }

  private static List<OutputFormat> orDocx(List<OutputFormat> named) {
    return named.isEmpty() ? List.of(OutputFormat.DOCX) : named;
  }
}
