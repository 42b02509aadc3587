package io.github.annualreport.cli;

import io.github.annualreport.OutputFormat;
import io.github.annualreport.ReportBuilder.BuildRequest;
import io.github.annualreport.ReportBuilder.BuiltReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds reports from data files and writes them. */
@Command(
    name = "build",
    description = "由数据文件生成报告。",
    customSynopsis =
        "report build DATA... [-f FORMATS] [-o PATH] [--last FILE] [-t NAME] [--force] [-q]",
    footer = {
      "例：",
      "  report build 2031.yaml",
      "  report build 2031.yaml -f docx,md -o 报告/",
      "  report build 2031.yaml -f md -o -"
    })
final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Function<BuildRequest, BuiltReport> builder;

  @Parameters(paramLabel = "DATA", arity = "1..*", description = "数据文件（YAML）；给出几个时各成一份报告，互不影响")
  private List<Path> data;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMATS",
      split = ",",
      hideParamSyntax = true,
      completionCandidates = FormatNames.class,
      description = "格式：docx（默认）、md；几种之间用逗号隔开")
  private List<String> formats = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "写到哪里：文件、文件夹，或 - 表示标准输出；默认写进当前文件夹，以报告的题名为文件名")
  private String output = "";

  @Option(names = "--last", paramLabel = "FILE", description = "上年的数据文件；默认取数据文件旁同名而年份早一年的那个")
  private Optional<Path> last = Optional.empty();

  @Option(
      names = {"-t", "--template"},
      paramLabel = "NAME",
      description = "模板的名称，或自己的模板文件夹；默认用数据文件中写的模板")
  private Optional<String> template = Optional.empty();

  @Option(names = "--force", description = "覆盖不是本程序生成的或者有人改过的文件")
  private boolean force;

  @Option(
      names = {"-q", "--quiet"},
      description = "成功时不打印信息")
  private boolean quiet;

  BuildCommand(Terminal terminal, Function<BuildRequest, BuiltReport> builder) {
    this.terminal = terminal;
    this.builder = builder;
  }

  @Override
  public Integer call() throws OutputException {
    var options = OutputOptions.of(formats, output, data.size(), terminal.folder());
    if (last.isPresent() && data.size() > 1) {
      throw new UsageException("--last 只用于一个数据文件，这里有 " + data.size() + " 个");
    }
    requireFiles();
    List<BuildRequest> requests = data.stream().map(d -> request(d, options)).toList();
    var writer = new ReportWriter(terminal, options, force, quiet);
    return new BuildRun(terminal, builder).run(requests, writer);
  }

  private void requireFiles() {
    var wrong = new ArrayList<String>();
    data.forEach(d -> wrongWith(d, "数据文件").ifPresent(wrong::add));
    last.flatMap(l -> wrongWith(l, "上年的数据文件")).ifPresent(wrong::add);
    if (!wrong.isEmpty()) {
      throw new UsageException(String.join("\n错误：", wrong));
    }
  }

  private Optional<String> wrongWith(Path file, String what) {
    Path path = terminal.folder().resolve(file);
    if (!Files.exists(path)) {
      return Optional.of("没有" + what + " " + file);
    }
    if (Files.isDirectory(path)) {
      return Optional.of(what + "不能是文件夹：" + file);
    }
    return Files.isReadable(path) ? Optional.empty() : Optional.of(what + "不可读：" + file);
  }

  private BuildRequest request(Path file, OutputOptions options) {
    Path folder = terminal.folder();
    return new BuildRequest(
        folder.resolve(file),
        last.map(folder::resolve),
        template.map(this::templateFolder),
        options.formats());
  }

  /** A template of the user's own is found from the folder of the run, like every other path. */
  private String templateFolder(String name) {
    Path path = terminal.folder().resolve(name);
    return Files.isDirectory(path) ? path.toString() : name;
  }

  /** The names of the formats, for completion. */
  private static final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(OutputFormat.values()).map(OutputFormat::extension).iterator();
    }
  }
}
