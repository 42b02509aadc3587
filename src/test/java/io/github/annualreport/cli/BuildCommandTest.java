package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildCommandTest {

  private static final LocalDateTime DATE = LocalDateTime.of(2032, 1, 1, 0, 0);

  @TempDir private Path folder;

  private Program program;

  @BeforeEach
  void setUp() throws IOException {
    program = new Program(folder);
    write("2031.yaml", Program.data(2031, "某局2031年报告"));
    write("2030.yaml", Program.data(2030, "某局2030年报告"));
  }

  @Test
  void writesDocxNamedAfterTheTitleByDefault() throws IOException {
    var result = program.run("build", "2031.yaml");
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("某局2031年报告.docx   1 个数据  同比取自 2030.yaml\n");
    assertThat(files()).containsExactly("2030.yaml", "2031.yaml", "某局2031年报告.docx");
  }

  @Test
  void writesEveryFormatAskedFor() throws IOException {
    var result = program.run("build", "2031.yaml", "-f", "docx,md", "--last", "2030.yaml");
    assertThat(result.err()).isEqualTo("某局2031年报告.docx、某局2031年报告.md   1 个数据  同比取自 2030.yaml\n");
    assertThat(files()).contains("某局2031年报告.docx", "某局2031年报告.md");
  }

  @Test
  void saysThatAReportWithEstimatesIsADraft() throws IOException {
    write("2031.yaml", Program.data(2031, "某局2031年报告") + "行政检查: {次数: {数值: 84, 状态: 预计}}\n");
    var result = program.run("build", "2031.yaml");
    assertThat(result.err()).endsWith("  草稿：含预计数 1 个\n");
  }

  @Test
  void refusesAReviewCopyInAFormatThatHasNoComments() throws IOException {
    var result = program.run("build", "2031.yaml", "--review", "-f", "docx,md");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("错误：审核稿（--review）只有 docx 格式；别的格式请另外生成\n");
    assertThat(files()).containsExactly("2030.yaml", "2031.yaml");
  }

  @Test
  void writesTheTraceIntoAnotherFolderWithTheReport() throws IOException {
    Files.createDirectory(folder.resolve("核对"));

    var result = program.run("build", "2031.yaml", "--trace", "核对/数.json");

    assertThat(result.err()).isEqualTo("某局2031年报告.docx、核对/数.json   1 个数据  同比取自 2030.yaml\n");
    assertThat(folder.resolve("核对/数.json")).content().contains("\"title\" : \"某局2031年报告\"");
    assertThat(files()).contains("某局2031年报告.docx");
  }

  @Test
  void printsTheTraceAndWritesTheReport() throws IOException {
    var result = program.run("build", "2031.yaml", "--trace", "-");

    assertThat(result.out()).startsWith("{\n  \"format\" : \"report-trace\",");
    assertThat(files()).contains("某局2031年报告.docx");
  }

  @Test
  void replacesATraceButNoOtherFile() throws IOException {
    program.run("build", "2031.yaml", "--trace", "数.json", "-q");
    assertThat(program.run("build", "2031.yaml", "--trace", "数.json").status()).isZero();
    Files.writeString(folder.resolve("数.json"), "{}");
    Files.delete(folder.resolve("某局2031年报告.docx"));

    var result = program.run("build", "2031.yaml", "--trace", "数.json");

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).startsWith("错误：数.json 已存在，并且不是本程序生成的");
    assertThat(files()).doesNotContain("某局2031年报告.docx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2030.yaml 2031.yaml --trace 数.json|--trace 只用于一个数据文件，这里有 2 个",
        "2031.yaml -o - --trace -|报告和 --trace 不能都写到标准输出",
        "2031.yaml --trace 2031.yaml|--trace 要写成 .json 文件，或者 -（标准输出），不能是“2031.yaml”",
        "2031.yaml --resume --trace -|--trace - 不能和 --resume 一起用：跳过的报告没有可打印的"
      })
  void refusesATraceThatHasNoPlace(String options, String message) throws IOException {
    var result = program.run(("build " + options).split(" "));

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("错误：" + message + "\n");
    assertThat(files()).containsExactly("2030.yaml", "2031.yaml");
  }

  @Test
  void datesFilesByTheEnvironment() throws IOException {
    var dated = new Program(folder, Map.of("SOURCE_DATE_EPOCH", "1956528000"));

    assertThat(dated.run("build", "2031.yaml", "-o", "甲.docx").status()).isZero();

    try (var docx = new ZipFile(folder.resolve("甲.docx").toFile())) {
      assertThat(docx.stream()).extracting(ZipEntry::getTimeLocal).containsOnly(DATE);
      byte[] core = docx.getInputStream(docx.getEntry("docProps/core.xml")).readAllBytes();
      assertThat(new String(core, UTF_8).split("2032-01-01T00:00:00Z", -1)).hasSize(3);
    }
    assertThat(dated.run("build", "2031.yaml", "-o", "甲.docx").status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"昨天", "-1", "1e9", " 1", "253402300800", "99999999999999999999"})
  void refusesADateInTheEnvironmentThatIsNone(String date) throws IOException {
    var result = new Program(folder, Map.of("SOURCE_DATE_EPOCH", date)).run("build", "2031.yaml");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("错误：环境变量 SOURCE_DATE_EPOCH 应为 1970 年 1 月 1 日以来的秒数，不能是“" + date + "”\n");
    assertThat(files()).containsExactly("2030.yaml", "2031.yaml");
  }

  @Test
  void saysNothingOfSuccessWhenQuiet() {
    assertThat(program.run("build", "2031.yaml", "-q").err()).isEmpty();
  }

  /** One report and several, of which settled warnings are only counted. */
  @ParameterizedTest
  @CsvSource({"2031.yaml, 没有填写“存在问题”", "2031.yaml 2030.yaml, 已写明原因的警告 1 个，没有打印"})
  void tellsOnlyOfOpenWarningsWhenQuiet(String data, String settled) throws IOException {
    write(
        "2031.yaml",
        Program.data(2031, "某局2031年报告").replaceAll("(?m)^(存在问题|下年安排):.*\n", "")
            + "说明: {须写不足: 另文报送}\n");

    assertThat(program.run(("build " + data).split(" ")).err()).contains("没有填写“下年安排”", settled);
    assertThat(program.run(("build --force -q " + data).split(" ")).err())
        .contains("没有填写“下年安排”")
        .doesNotContain(settled);
  }

  @Test
  void takesTheFormatFromTheNameOfTheOutput() throws IOException {
    assertThat(program.run("build", "2031.yaml", "-o", "报告.md").status()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("报告.md"))).asString(UTF_8).contains("某局2031年报告");
  }

  @Test
  void printsToStandardOutput() {
    var result = program.run("build", "2031.yaml", "-f", "md", "-o", "-");
    assertThat(result.out()).contains("某局2031年报告");
    assertThat(result.err()).isEqualTo("某局2031年报告   1 个数据  同比取自 2030.yaml\n");
  }

  @Test
  void writesSeveralReportsToAFolder() throws IOException {
    Files.createDirectory(folder.resolve("out"));
    var result = program.run("build", "2030.yaml", "2031.yaml", "-f", "md", "-o", "out");
    assertThat(result.status()).isZero();
    assertThat(folder.resolve("out/某局2030年报告.md")).exists();
    assertThat(folder.resolve("out/某局2031年报告.md")).exists();
  }

  @Test
  void writesTheOtherReportsWhenOneIsBroken() throws IOException {
    write("bad.yaml", "");
    var result = program.run("build", "bad.yaml", "2031.yaml");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("文件是空的").contains("某局2031年报告.docx");
    assertThat(files()).contains("某局2031年报告.docx");
  }

  @Test
  void leavesTheOldReportWhenTheDataAreBroken() throws IOException {
    program.run("build", "2031.yaml");
    byte[] old = Files.readAllBytes(folder.resolve("某局2031年报告.docx"));
    write("2031.yaml", "");
    var result = program.run("build", "2031.yaml");
    assertThat(result.status()).isEqualTo(1);
    assertThat(Files.readAllBytes(folder.resolve("某局2031年报告.docx"))).isEqualTo(old);
  }

  @Test
  void tellsOfEveryDataFileThatIsNotThere() throws IOException {
    Files.createDirectory(folder.resolve("folder"));
    var result = program.run("build", "a.yaml", "folder", "2031.yaml");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("错误：没有数据文件 a.yaml\n错误：文件夹 folder 里没有数据文件（*.yaml、*.yml）\n");
    assertThat(files()).containsExactly("2030.yaml", "2031.yaml", "folder");
  }

  @Test
  void givesTheBuilderATemplateFolderOfTheUsersOwnByItsPath() throws IOException {
    Files.createDirectory(folder.resolve("mine"));
    write("mine/template.yaml", "沿用: ecology-bureau\n题名: 某局自拟题名\n");
    write("2031.yaml", Program.data(2031, "").replace("题名: , ", ""));
    var result = program.run("build", "2031.yaml", "-t", "mine", "-f", "md", "-o", "-");
    assertThat(result.out()).contains("某局自拟题名");
  }

  @Test
  void endsWithStatus70OnABugAndKeepsTheTraceOutOfSight() {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status =
        Main.run(
            program.terminal(out, err),
            () -> {
              throw new IllegalStateException("boom");
            });
    assertThat(status).isEqualTo(70);
    assertThat(err.toString(UTF_8)).startsWith("程序内部出错").doesNotContain("\tat ");
    Path log = Path.of(err.toString(UTF_8).replaceAll("(?s).*详情已写入 (.*)，请.*", "$1"));
    assertThat(log).content().contains("IllegalStateException: boom").contains("\tat ");
    assertThat(log.toFile().delete()).isTrue();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
