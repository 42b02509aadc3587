package io.github.annualreport.cli;

import io.github.annualreport.diagnostic.InvalidInputException;
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
      arity = "1..*",
      description = "数据文件（YAML），从早到晚；最后一个与它前面的一个比较，再往前的只列数值和年均增速；只写一个时与上年数据比较")
  private List<Path> data;

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

  DiffCommand(Terminal terminal, Templates templates) {
    this.terminal = terminal;
    this.templates = templates;
  }

  @Override
  public Integer call() throws OutputException {
    ComparisonFormat chosen = output.format(terminal);
    ComparisonSelection selection = selectionOptions.selection();
    var request =
        new ComparisonRequest(
            data.stream().map(terminal.folder()::resolve).toList(),
            template.map(terminal::templateFolder));
    requireFiles();
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

  private void requireFiles() {
    var wrong = new ArrayList<String>();
    Stream.concat(data.stream(), notes.stream())
        .filter(f -> !Files.isRegularFile(terminal.folder().resolve(f)))
        .forEach(f -> wrong.add("没有文件 " + f));
    data.stream().flatMap(f -> DataFiles.foreign(f).stream()).forEach(wrong::add);
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
      FileReplacement.write(List.of(new NewFile(file, imported.bytes())));
    }
    terminal.err().println(file + "：写入说明 " + imported.count() + " 条");
  }
}
