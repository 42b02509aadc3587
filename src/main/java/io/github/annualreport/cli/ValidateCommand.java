package io.github.annualreport.cli;

import io.github.annualreport.build.BuildPlanner;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.cli.ValidationInputs.Input;
import io.github.annualreport.diagnostic.format.CheckedFile;
import io.github.annualreport.diagnostic.format.Findings;
import io.github.annualreport.template.Templates;
import io.github.annualreport.validate.ReportValidation;
import io.github.annualreport.validate.ValidatedData;
import io.github.annualreport.validate.ValidationRequest;
import io.github.annualreport.validate.ValidationSheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong with data files, or with a template. */
@Command(
    name = "validate",
    description = "核对数据文件：格式、单位、数与数之间的关系、与上年相比的异常。",
    customSynopsis =
        "report validate DATA... [-f FORMATS] [-t NAME] [--last FILE] [--fail-level LEVEL]"
            + " [--strict] [--summary FILE] [-q]",
    footer = {
      "例：",
      "  report validate 2031.yaml",
      "  report validate 各单位/ --summary 汇总.xlsx",
      "  report validate \"各单位/**/2031.yaml\" -f text,sarif=report.sarif",
      "  report validate -t 我的模板/",
      "  report validate --explain schema/unknown-key"
    })
final class ValidateCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Templates templates;

  @Parameters(
      paramLabel = "DATA",
      arity = "0..*",
      description = "数据文件、文件夹（找里面所有的 *.yaml）、带 * 的模式，- 为标准输入")
  private List<String> data = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMATS",
      split = ",",
      hideParamSyntax = true,
      completionCandidates = FindingFormatNames.class,
      description =
          "格式：text（默认）、line、json、github、gitlab、sarif、junit、markdown；可以几种，"
              + "写进文件的写 格式=文件，如 text,sarif=report.sarif")
  private List<String> formats = List.of();

  @Option(
      names = {"-t", "--template"},
      paramLabel = "NAME",
      description = "模板的名称，或自己的模板文件夹；不写 DATA 时核对模板本身")
  private Optional<String> template = Optional.empty();

  @Mixin private final LastOption last = new LastOption();

  @Option(names = "--stdin-name", paramLabel = "NAME", description = "标准输入的数据叫什么文件名")
  private String stdinName = "标准输入";

  @Option(
      names = "--fail-level",
      paramLabel = "LEVEL",
      description = "有这一级以上、没有说明的问题时退出码为 1：error（默认）、warning、note、none")
  private FailLevel failLevel = FailLevel.error;

  @Option(
      names = "--strict",
      description = "有没写说明的警告，或者有没填的数据，退出码就为 1；目录式的模板（department）只算上年填过的、正文里用到的")
  private boolean strict;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description = "把各文件的情况和数据（每个单位一行、每项指标一列、合计、缺几个单位）汇总成 xlsx")
  private Optional<Path> summary = Optional.empty();

  @Option(names = "--force", description = "覆盖已有的汇总表")
  private boolean force;

  @Option(
      names = {"-q", "--quiet"},
      description = "只打印错误；没有错误时不出声")
  private boolean quiet;

  @Option(names = "--color", paramLabel = "WHEN", description = "颜色：auto（默认）、always、never")
  private ColourChoice colour = ColourChoice.auto;

  @Option(names = "--explain", paramLabel = "CODE", description = "说明一个编号的意思，附错的和对的写法")
  private Optional<String> explained = Optional.empty();

  @Option(names = "--list-rules", description = "列出所有编号")
  private boolean listRules;

  ValidateCommand(Terminal terminal, Templates templates) {
    this.terminal = terminal;
    this.templates = templates;
  }

  @Override
  public Integer call() throws OutputException {
    if (explained.isPresent() || listRules) {
      return new GuidePrinter(terminal.out()).print(explained);
    }
    var outputs = FindingOutputs.of(formats, terminal, quiet);
    List<ValidationRequest> requests = requests();
    List<Path> inputs = inputs(requests);
    outputs.refuseToReplace(inputs);
    if (summary.isPresent()) {
      ReadFiles.of(inputs).refuse(terminal.folder().resolve(summary.get()));
    }
    List<ValidatedData> read = new ArrayList<>();
    var validation = new ReportValidation(templates);
    Workers.all().each(requests, validation::read, read::add);
    List<CheckedFile> checked =
        requests.isEmpty()
            ? List.of(checkedTemplate())
            : read.stream().map(ValidatedData::checked).toList();
    var base = terminal.folder().toAbsolutePath();
    var findings = new Findings(checked, base, VersionProvider.number());
    outputs.write(findings, colour.isWanted(terminal.colourOut()));
    writeSummary(read);
    if (!level().isReachedBy(findings.diagnostics())) {
      return ExitStatus.OK;
    }
    outputs.sayWhy(level(), findings);
    return ExitStatus.FINDINGS;
  }

  /** The files that are read, where findings or figures go to files. */
  private List<Path> inputs(List<ValidationRequest> requests) {
    boolean writes = summary.isPresent() || formats.stream().anyMatch(f -> f.contains("="));
    var planner = new BuildPlanner(templates);
    return writes
        ? requests.stream().flatMap(r -> planner.inputs(r.data()).stream()).toList()
        : List.of();
  }

  private FailLevel level() {
    return strict && failLevel == FailLevel.error ? FailLevel.warning : failLevel;
  }

  private CheckedFile checkedTemplate() {
    String name =
        template
            .map(terminal::templateFolder)
            .orElseThrow(() -> new UsageException("没有写 DATA；核对模板的，用 --template 写明"));
    return new ReportValidation(templates)
        .validateTemplate(name)
        .orElseThrow(
            () -> new UsageException("没有“" + template.get() + "”这个模板，有哪些模板，运行 report templates"));
  }

  private List<ValidationRequest> requests() {
    List<Input> inputs = new ValidationInputs(terminal, stdinName).of(data);
    Optional<Path> lastFile = last.file(terminal, inputs.size());
    Optional<String> chosen = template.map(terminal::templateFolder);
    return inputs.stream()
        .map(
            i ->
                new ValidationRequest(
                    new DataFile(i.path(), lastFile, chosen), i.content(), strict))
        .toList();
  }

  private void writeSummary(List<ValidatedData> read) throws OutputException {
    if (summary.isEmpty()) {
      return;
    }
    Path path = terminal.folder().resolve(summary.get());
    if (Files.exists(path) && !force) {
      throw new OutputException(List.of(path + " 已存在；确要覆盖，加 --force"));
    }
    FileReplacement.write(List.of(new NewFile(path, ValidationSheet.of(read))));
  }
}
