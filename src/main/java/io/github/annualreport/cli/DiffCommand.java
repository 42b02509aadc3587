package io.github.annualreport.cli;

import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.format.TextPrinter;
import io.github.annualreport.diff.Comparison;
import io.github.annualreport.diff.ComparisonRequest;
import io.github.annualreport.diff.ComparisonSelection;
import io.github.annualreport.diff.ComparisonSelection.Extent;
import io.github.annualreport.diff.ReasonImport;
import io.github.annualreport.diff.ReportComparison;
import io.github.annualreport.diff.format.ComparisonFormat;
import io.github.annualreport.template.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares data files: this year's with last year's, a series of years, two versions of a year. */
@Command(
    name = "diff",
    description = "比较两年（或几年）的数据：增减、同比、异常和说明。",
    customSynopsis =
        "report diff LAST THIS [-f FORMAT] [-o FILE] [--only WHAT] [--group GROUPS] [--top N]"
            + " [--fail-level LEVEL]",
    footer = {
      "例：",
      "  report diff 2030.yaml 2031.yaml",
      "  report diff 2030.yaml 2031.yaml --only anomalies --fail-level warning",
      "  report diff 2030.yaml 2031.yaml -o 核对表.xlsx",
      "  report diff 2030.yaml 2031.yaml --import-notes 核对表.xlsx",
      "  report diff 2029.yaml 2030.yaml 2031.yaml"
    })
final class DiffCommand implements Callable<Integer> {

  private static final String STDOUT = "-";

  private final Terminal terminal;
  private final Templates templates;

  @Parameters(
      paramLabel = "DATA",
      arity = "2..*",
      description = "数据文件（YAML），从早到晚；最后一个与它前面的一个比较，再往前的只列数值和年均增速")
  private List<Path> data;

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

  @Option(
      names = "--only",
      paramLabel = "WHAT",
      completionCandidates = ExtentNames.class,
      description = "列出哪些：changed 有变化的（默认）、anomalies 异常的、all 全部")
  private String only = Extent.CHANGED.word();

  @Option(names = "--group", paramLabel = "GROUPS", split = ",", description = "只列这几类，如 行政处罚,行政检查")
  private List<String> groups = List.of();

  @Option(names = "--top", paramLabel = "N", description = "只列变化最大的 N 项")
  private Optional<Integer> top = Optional.empty();

  @Option(
      names = {"-t", "--template"},
      paramLabel = "NAME",
      description = "模板的名称，或自己的模板文件夹；默认用各数据文件中写的模板")
  private Optional<String> template = Optional.empty();

  @Option(
      names = "--fail-level",
      paramLabel = "LEVEL",
      description = "有这一级以上、没有说明的异常时退出码为 1：error（默认）、warning、note、none")
  private FailLevel failLevel = FailLevel.error;

  @Option(names = "--exit-code", description = "数据有任何变化时退出码为 1")
  private boolean exitCode;

  @Option(
      names = "--import-notes",
      paramLabel = "FILE",
      description = "先把填好的核对表（xlsx）里的原因写进最后一个数据文件的“说明”")
  private Optional<Path> notes = Optional.empty();

  DiffCommand(Terminal terminal, Templates templates) {
    this.terminal = terminal;
    this.templates = templates;
  }

  @Override
  public Integer call() throws OutputException {
    ComparisonFormat chosen = format();
    ComparisonSelection selection = selection();
    var request =
        new ComparisonRequest(
            data.stream().map(terminal.folder()::resolve).toList(),
            template.map(terminal::templateFolder));
    requireFiles();
    try {
      importNotes(request);
      Comparison compared = new ReportComparison(templates).compare(request);
      requireGroups(selection.unknownGroups(compared), compared);
      write(chosen.write(selection.of(compared), setting()));
      boolean fails = failLevel.isReachedBy(compared.findings());
      return fails || (exitCode && compared.tally().hasChanges())
          ? ExitStatus.FINDINGS
          : ExitStatus.OK;
    } catch (InvalidInputException e) {
      terminal.err().print(new TextPrinter(terminal.colour()).print(e.diagnostics(), data.size()));
      return ExitStatus.FINDINGS;
    }
  }

  private ComparisonFormat format() {
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

  private ComparisonSelection selection() {
    if (top.filter(n -> n < 1).isPresent()) {
      throw new UsageException("--top 后面写不小于 1 的整数");
    }
    Extent extent =
        Arrays.stream(Extent.values())
            .filter(e -> e.word().equals(only))
            .findFirst()
            .orElseThrow(
                () -> new UsageException("--only 的值“" + only + "”不能用，可用的有：changed、anomalies、all"));
    OptionalInt most = top.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    return new ComparisonSelection(extent, most, groups);
  }

  private void requireFiles() {
    var wrong = new ArrayList<String>();
    Stream.concat(data.stream(), notes.stream())
        .filter(f -> !Files.isRegularFile(terminal.folder().resolve(f)))
        .forEach(f -> wrong.add("没有文件 " + f));
    if (!wrong.isEmpty()) {
      throw new UsageException(String.join("\n错误：", wrong));
    }
  }

  private static void requireGroups(List<String> unknown, Comparison compared) {
    if (!unknown.isEmpty()) {
      throw new UsageException(
          "--group 里没有这一类：%s；可用的有：%s"
              .formatted(String.join("、", unknown), String.join("、", compared.groups())));
    }
  }

  private void importNotes(ComparisonRequest request) throws OutputException {
    if (notes.isEmpty()) {
      return;
    }
    Path file = request.files().get(request.files().size() - 1);
    Path sheet = terminal.folder().resolve(notes.get());
    var imported = new ReasonImport(templates).read(file, sheet, request.template());
    if (imported.count() > 0) {
      FileReplacement.write(List.of(NewFile.of(file, imported.bytes())));
    }
    terminal.err().println(file + "：写入说明 " + imported.count() + " 条");
  }

  private void write(byte[] bytes) throws OutputException {
    if (output.equals(STDOUT)) {
      terminal.out().write(bytes, 0, bytes.length);
      if (terminal.out().checkError()) {
        throw new OutputException(List.of("写不进标准输出"));
      }
      return;
    }
    Path path = terminal.folder().resolve(output);
    if (Files.exists(path) && !force) {
      throw new OutputException(List.of(path + " 已存在，里面可能有写好的原因；确要覆盖，加 --force"));
    }
    FileReplacement.write(List.of(NewFile.of(path, bytes)));
  }

  private ComparisonFormat.Setting setting() {
    return new ComparisonFormat.Setting(
        isColoured(), terminal.folder().toAbsolutePath(), VersionProvider.number());
  }

  private boolean isColoured() {
    return output.equals(STDOUT) && terminal.colourOut();
  }

  /** The names of the formats, for completion. */
  private static final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(ComparisonFormat.values()).map(ComparisonFormat::word).iterator();
    }
  }

  /** The values of --only, for completion. */
  private static final class ExtentNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Extent.values()).map(Extent::word).iterator();
    }
  }
}
