package io.github.annualreport.cli;

import io.github.annualreport.build.BuildPlanner;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.check.CheckRequest;
import io.github.annualreport.check.CheckedReport;
import io.github.annualreport.check.ReportCheck;
import io.github.annualreport.check.TextUpdate;
import io.github.annualreport.check.UpdatedText;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.format.CheckedFile;
import io.github.annualreport.diagnostic.format.Findings;
import io.github.annualreport.reader.ManuscriptReader;
import io.github.annualreport.template.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proofreads a finished report, or any other text. */
@Command(
    name = "check",
    description = "校对 Word（docx）、Markdown、文本文件，并与数据核对。",
    customSynopsis =
        "report check FILE [DATA] [-f FORMATS] [--off RULES] [--hints] [--words FILE] [--annotate OUT] [--fix [-o FILE]] [--fail-level LEVEL]%n"
            + "      report check FILE DATA --update-text | --patch [-o FILE]%n"
            + "      report check --list-rules | --explain RULE",
    footer = {
      "例：",
      "  report check 定稿.docx",
      "  report check 定稿.docx 2031.yaml",
      "  report check 定稿.docx --annotate 批注.docx",
      "  report check 定稿.docx 2031.yaml --update-text",
      "  report check 定稿.md --off PUN-22,DOC-06 --fix",
      "  report check --explain SEQ-07"
    })
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Templates templates;

  @Parameters(index = "0", paramLabel = "FILE", arity = "0..1", description = "要校对的文件：docx、md、txt")
  private Optional<Path> file = Optional.empty();

  @Parameters(
      index = "1",
      paramLabel = "DATA",
      arity = "0..1",
      description = "生成这份报告的数据文件；写了就核对稿中的数和改动")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--last", paramLabel = "FILE", description = "上年的数据文件，同 report build")
  private Optional<Path> last = Optional.empty();

  @Mixin private final TemplateOption template = new TemplateOption();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMATS",
      split = ",",
      hideParamSyntax = true,
      completionCandidates = FindingFormatNames.class,
      description = "格式，同 report validate：text（默认）、line、json、github、sarif 等")
  private List<String> formats = List.of();

  @Mixin private final RuleOptions ruleOptions = new RuleOptions();

  @Mixin private final CorrectionOptions corrections = new CorrectionOptions();

  @Option(
      names = "--fail-level",
      paramLabel = "LEVEL",
      description = "有这一级以上的问题时退出码为 1：error（默认）、warning、note、none")
  private FailLevel failLevel = FailLevel.error;

  @Option(names = "--list-rules", description = "列出规则")
  private boolean listRules;

  @Option(names = "--explain", paramLabel = "RULE", description = "说明一条规则：依据、误例、正例")
  private Optional<String> explain = Optional.empty();

  CheckCommand(Terminal terminal, Templates templates) {
    this.terminal = terminal;
    this.templates = templates;
  }

  @Override
  public Integer call() throws OutputException {
    var rules = new ProofRulePrinter(terminal.out());
    ruleOptions.check(rules);
    if (listRules || explain.isPresent()) {
      boolean other = !listRules && explain.filter(c -> c.contains("/")).isPresent();
      return other
          ? new GuidePrinter(terminal.out()).print(explain)
          : rules.print(listRules ? Optional.empty() : explain);
    }
    CheckRequest request = request();
    var outputs = FindingOutputs.of(formats, terminal, false);
    List<Path> read = inputs(request);
    outputs.refuseToReplace(read);
    try {
      return corrections.updatesText() ? updateText(request, read) : check(request, outputs, read);
    } catch (InvalidInputException e) {
      write(e.diagnostics(), request, outputs);
      return ExitStatus.FINDINGS;
    }
  }

  /** The files that a check reads, its own first. */
  private List<Path> inputs(CheckRequest request) {
    var result = new ArrayList<Path>(List.of(request.file()));
    request.words().ifPresent(result::add);
    request.data().map(new BuildPlanner(templates)::inputs).ifPresent(result::addAll);
    return result;
  }

  private int updateText(CheckRequest request, List<Path> read) throws OutputException {
    corrections.requireUpdateAlone(request.data().isPresent());
    UpdatedText updated = new TextUpdate(templates).update(request);
    corrections.write(updated, data.orElseThrow(), terminal, ReadFiles.of(read));
    return updated.file().isPresent() ? ExitStatus.OK : ExitStatus.FINDINGS;
  }

  private int check(CheckRequest given, FindingOutputs outputs, List<Path> read)
      throws OutputException {
    var check = new ReportCheck(templates);
    Optional<AnnotatedCopy> copy = corrections.copy(given.file(), terminal);
    Optional<FixedFile> fixed = corrections.fixed(given.file(), terminal);
    if (copy.isPresent()) {
      copy.get().requireFree(corrections.check(ReadFiles.of(read)));
    }
    if (fixed.isPresent()) {
      // Without another name, a file is set right in its place.
      List<Path> kept = fixed.get().isItself() ? read.subList(1, read.size()) : read;
      fixed.get().requireFree(corrections.check(ReadFiles.of(kept)));
      terminal.err().println(fixed.get().write(check.fix(given)));
    }
    CheckRequest request = fixed.map(f -> given.of(f.target())).orElse(given);
    CheckedReport checked =
        copy.isPresent() ? copy.get().write(check.annotate(request)) : check.check(request);
    write(checked.findings(), request, outputs);
    if (checked.fixable() > 0 && fixed.isEmpty()) {
      terminal.err().println("其中 " + checked.fixable() + " 处可以用 --fix 改正");
    }
    return failLevel.isReachedBy(checked.findings()) ? ExitStatus.FINDINGS : ExitStatus.OK;
  }

  private void write(List<Diagnostic> found, CheckRequest request, FindingOutputs outputs)
      throws OutputException {
    var file = new CheckedFile(request.file().toString(), "", found, Optional.empty());
    var base = terminal.folder().toAbsolutePath();
    outputs.write(
        new Findings(List.of(file), base, VersionProvider.number()), terminal.colourOut());
  }

  private CheckRequest request() {
    Path given = file.orElseThrow(() -> new UsageException("没有写 FILE"));
    Path path = terminal.existing(given);
    String name = path.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".doc") || name.endsWith(".wps")) {
      throw new UsageException("“" + given + "”是旧格式的文件，请在 Word 或 WPS 中另存为 .docx 再校对");
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      throw new UsageException("“" + given + "”是数据文件，用 report validate 核对；先写要校对的报告，再写数据");
    }
    if (ManuscriptReader.extensions().stream().noneMatch(e -> name.endsWith("." + e))) {
      throw new UsageException("“" + given + "”不是能校对的文件；可用的有：docx、md、txt");
    }
    return new CheckRequest(path, ruleOptions.selection(), ruleOptions.words(terminal), data());
  }

  private Optional<DataFile> data() {
    return data.map(
        d ->
            new DataFile(
                terminal.existing(d), last.map(terminal::existing), template.name(terminal)));
  }
}
