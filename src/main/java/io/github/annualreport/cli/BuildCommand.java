package io.github.annualreport.cli;

import io.github.annualreport.build.BuildRequest;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.Edition;
import io.github.annualreport.build.OutputFormat;
import io.github.annualreport.build.ReportBuilder;
import io.github.annualreport.build.WriteOptions;
import io.github.annualreport.template.Templates;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds reports from data files and writes them. */
@Command(
    name = "build",
    description = "由数据文件生成报告。",
    customSynopsis =
        "report build DATA... [-f FORMATS] [-o PATH] [--last FILE] [-t NAME]"
            + " [--edition EDITION] [--draft] [--review] [--trace FILE] [--force] [-j N] [--resume] [-q]",
    footer = {
      "例：",
      "  report build 2031.yaml",
      "  report build 2031.yaml -f docx,md -o 报告/",
      "  report build 2031.yaml -f md -o -",
      "  report build 各单位/ -o 报告/ -j 4"
    })
final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Templates templates;

  @Parameters(
      paramLabel = "DATA",
      arity = "1..*",
      description = "数据文件（YAML）、其中有数据文件的文件夹或通配符；每个数据文件各成一份报告，互不影响")
  private List<String> data;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMATS",
      split = ",",
      hideParamSyntax = true,
      completionCandidates = FormatNames.class,
      description = "格式：docx（默认）、md、html、pdf（要有 LibreOffice）；几种之间用逗号隔开")
  private List<String> formats = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "写到哪里：文件、文件夹（没有就建），或 - 表示标准输出；默认写进当前文件夹，以报告的题名为文件名")
  private String output = "";

  @Mixin private final LastOption last = new LastOption();

  @Mixin private final TemplateOption template = new TemplateOption();

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      completionCandidates = EditionNames.class,
      description = "稿别：报送稿、公开稿、送审稿或草稿；默认用数据文件中写的，没有写的为报送稿")
  private String edition = "";

  @Option(
      names = "--draft",
      description = "生成草稿（同 --edition 草稿）：没有填的数、没有改的【待改：…】留出来，加底色，题名下和文件名标明草稿；按送审稿排，没有版头和版记")
  private boolean draft;

  @Option(names = "--review", description = "生成审核稿（docx）：每个数加底色和批注，写明口径、出处、算法和上年数；文件名加“-审核稿”")
  private boolean review;

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description = "另写一个 JSON 文件（- 为标准输出）：报告里的每个数印在哪里，出自哪里")
  private Optional<String> trace = Optional.empty();

  @Option(names = "--force", description = "覆盖不是本程序生成的或者有人改过的文件")
  private boolean force;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "同时生成几份；默认同处理器个数")
  private Optional<Integer> jobs = Optional.empty();

  @Option(names = "--resume", description = "跳过已经生成的：比数据、上年数据、正文、模板和程序都新的报告")
  private boolean resume;

  @Option(
      names = {"-q", "--quiet"},
      description = "成功时不打印信息，已写明原因的警告也不打印")
  private boolean quiet;

  BuildCommand(Terminal terminal, Templates templates) {
    this.terminal = terminal;
    this.templates = templates;
  }

  @Override
  public Integer call() throws OutputException {
    List<Path> files = DataFiles.of(data, terminal.folder());
    OutputOptions options =
        OutputOptions.of(formats, output, files.size(), terminal)
            .withTrace(trace, files.size(), terminal);
    if (resume && options.trace().orElse(null) instanceof Destination.Stdout) {
      throw new UsageException("--trace - 不能和 --resume 一起用：跳过的报告没有可打印的");
    }
    Optional<Path> lastFile = last.file(terminal, files.size());
    requireReviewable(options);
    var reports = new ReportBuilder(templates);
    reports.prepare(options.formats());
    var batch = new BatchOptions(jobs(), resume, quiet, Boolean.getBoolean("report.terminal"));
    List<BuildRequest> requests =
        files.stream().map(f -> request(dataFile(f, lastFile), options)).toList();
    var writer = new ReportWriter(terminal, options, force);
    try {
      return new BatchRun(terminal, writer, batch).run(requests, reports, templates);
    } finally {
      if (files.size() == 1 && !quiet) {
        tellNextSteps(files.get(0));
      }
    }
  }

  /** How far a report is that is under way. */
  private void tellNextSteps(Path file) {
    List<String> steps = NextSteps.of(file).linesWhileOpen();
    if (!steps.isEmpty()) {
      terminal.err().println("还要做的：");
      steps.forEach(terminal.err()::println);
    }
  }

  private void requireReviewable(OutputOptions options) {
    if (review && !options.formats().stream().allMatch(OutputFormat::isReviewable)) {
      throw new UsageException("审核稿（--review）只有 docx 格式；别的格式请另外生成");
    }
  }

  private int jobs() {
    int number = jobs.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (number < 1) {
      throw new UsageException("--jobs 至少是 1");
    }
    return number;
  }

  private BuildRequest request(DataFile file, OutputOptions options) {
    var write = new WriteOptions(review, SourceDate.of(terminal.environment()));
    return new BuildRequest(file, options.formats(), write);
  }

  private DataFile dataFile(Path file, Optional<Path> lastFile) {
    return new DataFile(file, lastFile, template.name(terminal), edition());
  }

  private Optional<Edition> edition() {
    if (draft && !edition.isEmpty()) {
      throw new UsageException("--draft 不能和 --edition 一起用：草稿按送审稿排");
    }
    if (draft) {
      return Optional.of(Edition.OPEN);
    }
    Optional<Edition> found = Edition.of(edition);
    if (!edition.isEmpty() && found.isEmpty()) {
      throw new UsageException("没有稿别“" + edition + "”，可用的有：报送稿、公开稿、送审稿、草稿");
    }
    return found;
  }

  /** The names of the editions, for completion. */
  private static final class EditionNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Edition.values()).map(Edition::word).iterator();
    }
  }

  /** The names of the formats, for completion. */
  private static final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(OutputFormat.values()).map(OutputFormat::extension).iterator();
    }
  }
}
