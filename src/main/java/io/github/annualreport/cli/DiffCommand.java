package io.github.annualreport.cli;

import io.github.annualreport.build.BuildPlanner;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diff.ComparedFile;
import io.github.annualreport.diff.Comparison;
import io.github.annualreport.diff.ComparisonRequest;
import io.github.annualreport.diff.ComparisonSelection;
import io.github.annualreport.diff.ReasonImport;
import io.github.annualreport.diff.ReportComparison;
import io.github.annualreport.diff.format.ComparisonFormat;
import io.github.annualreport.template.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  private final Terminal terminal;
  private final Templates templates;

  @Parameters(
      paramLabel = "DATA",
      arity = "0..*",
      description = "数据文件（YAML），从早到晚，- 为标准输入；最后一个与它前面的一个比较，再往前的只列数值和年均增速；只写一个时与上年数据比较")
  private List<String> data = List.of();

  @Mixin private final ComparisonOutput output = new ComparisonOutput();

  @Mixin private final SelectionOptions selectionOptions = new SelectionOptions();

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

  @Option(names = "--stdin-name", paramLabel = "NAME", description = "标准输入的数据叫什么文件名")
  private String stdinName = "标准输入";

  @Option(
      names = "--git",
      description = "供 git 调用：git config diff.report.command \"report diff --git\"")
  private boolean git;

  DiffCommand(Terminal terminal, Templates templates) {
    this.terminal = terminal;
    this.templates = templates;
  }

  @Override
  public Integer call() throws OutputException {
    ComparisonFormat chosen = output.format(terminal);
    if (git) {
      return compareVersions(chosen);
    }
    requireFiles();
    return compare(files(), chosen);
  }

  /** Git takes another status than 0 for a crash. */
  private int compareVersions(ComparisonFormat chosen) throws OutputException {
    var versions = new GitFiles(data, terminal.folder());
    Optional<String> remark = versions.remark();
    if (remark.isPresent()) {
      terminal.out().println(remark.get());
    } else {
      terminal.out().println(data.get(0));
      compare(versions.files(), chosen);
    }
    return ExitStatus.OK;
  }

  private int compare(List<ComparedFile> files, ComparisonFormat chosen) throws OutputException {
    ComparisonSelection selection = selectionOptions.selection();
    var request = new ComparisonRequest(files, template.map(terminal::templateFolder));
    output.refuseToReplace(() -> read(request), terminal);
    try {
      importNotes(request);
      Comparison compared = new ReportComparison(templates).compare(request);
      requireGroups(selection.unknownGroups(compared), compared);
      output.write(chosen.write(selection.of(compared), output.setting(terminal)), terminal);
      boolean fails = failLevel.isReachedBy(compared.findings());
      return fails || (exitCode && compared.counts().hasChanges())
          ? ExitStatus.FINDINGS
          : ExitStatus.OK;
    } catch (InvalidInputException e) {
      terminal.tell(e.diagnostics(), data.size());
      return ExitStatus.FINDINGS;
    }
  }

  private ReadFiles read(ComparisonRequest request) {
    var planner = new BuildPlanner(templates);
    var result = ReadFiles.of(notes.map(terminal.folder()::resolve).stream().toList());
    request.files().stream()
        .map(f -> new DataFile(f.path(), Optional.empty(), request.template()))
        .forEach(f -> result.add(planner.inputs(f)));
    return result;
  }

  private void requireFiles() {
    if (data.isEmpty()) {
      throw new UsageException("没有写要比较的数据文件：report diff 上年的.yaml 本年的.yaml；只写本年的，就和旁边上年的比较");
    }
    if (Collections.frequency(data, StandardInput.SIGN) > 1) {
      throw new UsageException("标准输入（-）只能写一次，另一个写文件名");
    }
    if (notes.isPresent() && data.get(data.size() - 1).equals(StandardInput.SIGN)) {
      throw new UsageException("--import-notes 要写进数据文件，最后一个不能是标准输入（-）");
    }
    var wrong = new ArrayList<String>();
    List<Path> named =
        data.stream().filter(f -> !f.equals(StandardInput.SIGN)).map(terminal::path).toList();
    Stream.concat(named.stream(), notes.map(terminal.folder()::resolve).stream())
        .filter(f -> !Files.isRegularFile(f))
        .forEach(f -> wrong.add("没有文件 " + f));
    named.stream().flatMap(f -> DataFiles.foreign(f).stream()).forEach(wrong::add);
    if (!wrong.isEmpty()) {
      throw new UsageException(String.join("\n错误：", wrong));
    }
  }

  private List<ComparedFile> files() {
    var stdin = new StandardInput(terminal, stdinName);
    return data.stream()
        .map(
            f ->
                f.equals(StandardInput.SIGN)
                    ? new ComparedFile(stdin.path(), Optional.of(stdin.bytes()))
                    : ComparedFile.of(terminal.path(f)))
        .toList();
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
    Path file = request.files().get(request.files().size() - 1).path();
    Path sheet = terminal.folder().resolve(notes.get());
    var imported = new ReasonImport(templates).read(file, sheet, request.template());
    if (imported.count() > 0) {
      FileReplacement.write(List.of(new NewFile(file, imported.bytes())));
    }
    terminal.err().println(file + "：写入说明 " + imported.count() + " 条");
  }
}
