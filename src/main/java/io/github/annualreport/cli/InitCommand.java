package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.init.OldText;
import io.github.annualreport.init.ReportStarter;
import io.github.annualreport.init.ReportStarter.Start;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a new report, or a template of one's own. */
@Command(
    name = "init",
    description = "开始一份新报告：数据文件和正文，可以从去年的数据或报告接着写。不覆盖已有的文件。",
    customSynopsis = {
      "report init DIR --year YEAR [-t NAME]",
      "       report init DIR --from FILE [--year YEAR] [-t NAME]",
      "       report init --own-text DATA [-t NAME]",
      "       report init --template-dir DIR [-t NAME]"
    },
    footer = {
      "例：",
      "  report init 2031 --year 2031",
      "  report init 2031 --from 2030/2030.yaml",
      "  report init 2031 --from 去年的报告.docx"
    })
final class InitCommand implements Callable<Integer> {

  private static final String DEFAULT = "department";

  private final Terminal terminal;
  private final Templates templates;

  @Parameters(paramLabel = "DIR", arity = "0..1", description = "放新报告的文件夹，没有就新建")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--year", paramLabel = "YEAR", description = "报告年度；有 --from 时默认是它的下一年")
  private Optional<String> year = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "去年的数据文件（.yaml），或去年的报告（.docx、.md、.txt、.html）")
  private Optional<Path> from = Optional.empty();

  @Option(
      names = {"-t", "--template"},
      paramLabel = "NAME",
      description = "模板的名称，或自己的模板文件夹；默认 department，从数据文件开始时用它写明的")
  private Optional<String> template = Optional.empty();

  @Option(names = "--template-dir", paramLabel = "DIR", description = "把模板抄到这个文件夹，作为自己的模板修改")
  private Optional<Path> templateFolder = Optional.empty();

  @Option(
      names = "--own-text",
      paramLabel = "DATA",
      description = "把模板的文字抄成这份数据自己的正文（正文-年度.md），并在数据里写上，报告不变，往后改正文")
  private Optional<Path> ownText = Optional.empty();

  InitCommand(Terminal terminal, Templates templates) {
    this.terminal = terminal;
    this.templates = templates;
  }

  @Override
  public Integer call() throws OutputException {
    if (Stream.of(folder, templateFolder, ownText).filter(Optional::isPresent).count() != 1) {
      throw new UsageException(
          "写明放在哪个文件夹：report init DIR，或 report init --template-dir DIR；已有数据要自己的正文的，report init --own-text DATA");
    }
    try {
      if (ownText.isPresent()) {
        return new OwnTextFile(terminal, ownText.get()).write(templates, template.map(this::path));
      }
      return templateFolder.isPresent() ? copyTemplate() : start();
    } catch (InvalidInputException e) {
      terminal.tell(e.diagnostics(), 1);
      return ExitStatus.FINDINGS;
    }
  }

  private int copyTemplate() throws OutputException {
    var starter = new ReportStarter(templates, new Diagnostics());
    Map<String, String> files = starter.template(name()).orElseThrow(this::noTemplate);
    write(templateFolder.orElseThrow(), bytes(files));
    terminal.err().println("用法：report build DATA -t " + templateFolder.orElseThrow());
    return ExitStatus.OK;
  }

  private int start() throws OutputException {
    Start start = started();
    Path data = folder.orElseThrow().resolve(start.files().keySet().iterator().next());
    var files = bytes(start.files());
    files.putAll(start.pictures());
    write(folder.orElseThrow(), files);
    if (from.isPresent()) {
      terminal.err().println(taken(start.numbers()));
      new NextSteps(folder.orElseThrow(), start.files()).lines().forEach(terminal.err()::println);
    }
    terminal.err().println("填好以后运行 report build " + data);
    return ExitStatus.OK;
  }

  private static String taken(ReportStarter.Numbers numbers) {
    String proposed = numbers.proposed() == 0 ? "" : "，" + numbers.proposed() + " 个已拟了指标";
    return "接着去年的 %d 个数，其中 %d 个已经对上指标%s。接下来：".formatted(numbers.all(), numbers.known(), proposed);
  }

  private Start started() {
    var starter = new ReportStarter(templates, new Diagnostics());
    Optional<Integer> numbered = year.map(InitCommand::year);
    if (from.isEmpty()) {
      int wanted = numbered.orElseThrow(() -> new UsageException("写明报告年度：--year YEAR"));
      return starter.form(name(), wanted).orElseThrow(this::noTemplate);
    }
    Path file = terminal.existing(from.get());
    String kind = file.getFileName().toString().replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT);
    if (List.of("yaml", "yml").contains(kind)) {
      Path target = terminal.folder().resolve(folder.orElseThrow());
      return starter.fromData(file, target, template.map(this::path));
    }
    if (!OldText.extensions().contains(kind)) {
      throw new UsageException(
          "--from 只认 .yaml、.docx、.md、.txt、.html；.doc、.wps 请先另存为 .docx，PDF 请全选复制，存成 .txt");
    }
    return starter.fromText(name(), file, numbered).orElseThrow(this::noTemplate);
  }

  private static int year(String typed) {
    if (!typed.matches("2[01][0-9]{2}年?")) {
      throw new UsageException("“" + typed + "”不是年度；写四位数字，如 --year 2031");
    }
    return Integer.parseInt(typed.substring(0, 4));
  }

  private String name() {
    return path(template.orElse(DEFAULT));
  }

  /** A template of the user's own is found from the folder of the run, like every other path. */
  private String path(String name) {
    Path path = terminal.folder().resolve(name);
    return Files.isDirectory(path) && !name.equals(DEFAULT) ? path.toString() : name;
  }

  private UsageException noTemplate() {
    return new UsageException("没有“" + template.orElse(DEFAULT) + "”这个模板；有哪些模板，运行 report templates");
  }

  private static Map<String, byte[]> bytes(Map<String, String> texts) {
    var result = new LinkedHashMap<String, byte[]>();
    texts.forEach((name, text) -> result.put(name, text.getBytes(UTF_8)));
    return result;
  }

  /** Writes all or nothing. */
  private void write(Path shown, Map<String, byte[]> files) throws OutputException {
    Path target = terminal.folder().resolve(shown);
    var there = new ArrayList<String>();
    for (String name : files.keySet()) {
      if (Files.exists(target.resolve(name)) && !isSame(target.resolve(name), files.get(name))) {
        there.add("已经有 " + shown.resolve(name) + "，没有覆盖；换一个文件夹");
      }
    }
    if (!there.isEmpty()) {
      throw new OutputException(there);
    }
    var fresh = new ArrayList<NewFile>();
    files.forEach(
        (name, bytes) -> {
          Path path = target.resolve(name);
          if (Files.exists(path)) {
            terminal.err().println("已有 " + shown.resolve(name) + "，没有动它");
          } else {
            fresh.add(new NewFile(path, bytes));
          }
        });
    if (!fresh.isEmpty()) {
      makeFolders(fresh, shown);
      FileReplacement.write(fresh);
    }
    fresh.forEach(f -> terminal.err().println("新建 " + shown.resolve(target.relativize(f.path()))));
  }

  private static void makeFolders(List<NewFile> files, Path shown) throws OutputException {
    try {
      for (NewFile file : files) {
        Files.createDirectories(file.folder());
      }
    } catch (IOException e) {
      throw new OutputException("写不进文件夹 " + shown, e);
    }
  }

  private static boolean isSame(Path path, byte[] bytes) {
    try {
      return Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), bytes);
    } catch (IOException e) {
      return false;
    }
  }
}
