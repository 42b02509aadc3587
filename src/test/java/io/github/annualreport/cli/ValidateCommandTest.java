package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, from its arguments to what it prints and the exit status. */
class ValidateCommandTest {

  private static final Path EXAMPLE = Path.of("examples/ecology-bureau-two-years");

  @TempDir Path folder;

  @BeforeEach
  void copyExample() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void passesAnExample() {
    var run = run("validate", "2031.yaml");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("已说明：企业守法意识增强").contains("1 个文件：5 个警告（已说明 5 个）");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void tellsAllThatIsWrongAtOnce() throws IOException {
    change("案件数: 6\n  罚款金额: 82500元 # 与 8.25万元 相同，自动换算", "案件数: 6件\n  罚款金頷: 82500元");

    var run = run("validate", "2031.yaml", "-f", "line");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(": error: figure/unit ")
        .contains(": error: schema/unknown-key ")
        .contains("是不是“罚款金额”");
  }

  @Test
  void aBadFileHidesNoOther() throws IOException {
    Files.write(folder.resolve("a.yaml"), "年度: 2031\n".getBytes(Charset.forName("GBK")));
    Files.writeString(folder.resolve("b.yaml"), "年度: [\n");
    Files.writeString(folder.resolve("正文.md"), "");

    var run = run("validate", ".");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("yaml/encoding", "yaml/unclosed", "某市某区生态环境局", "4 个文件：2 个错误")
        .doesNotContain("Exception");
  }

  @Test
  void refusesWhatBuildWouldRefuseInTheText() throws IOException {
    change("年度: 2031\n", "年度: 2031\n正文: 正文.md\n");
    Files.writeString(folder.resolve("正文.md"), "## 概述\n\n查处${行政处罚.案件}。\n");

    var run = run("validate", "2031.yaml", "-f", "line");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("正文.md:3:10: error: template/unknown-name");
  }

  @Test
  void readsStandardInputUnderANameOfTheUsers() throws IOException {
    String text = Files.readString(folder.resolve("2031.yaml")).replace("案件数: 6\n", "案件数: 六\n");
    Files.delete(folder.resolve("2031.yaml"));

    var run = runWith(text, "validate", "-", "--stdin-name", "2031.yaml", "-f", "line");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("2031.yaml:65:8: error: number/worded");
  }

  @Test
  void holdsStandardInputAgainstTheYearBesideItsName() throws IOException {
    String text = Files.readString(folder.resolve("2031.yaml")).replace("次数: 84", "次数: 1260");
    Files.delete(folder.resolve("2031.yaml"));

    var run = runWith(text, "validate", "-", "--stdin-name", "2031.yaml", "-f", "line");

    assertThat(run.out()).contains("diff/magnitude");
  }

  @Test
  void tellsWhatIsWrongInTheTextThoughTheDataHasErrors() throws IOException {
    String text = Files.readString(folder.resolve("2031.yaml")).replace("案件数: 6\n", "案件数: 六\n");
    Files.writeString(folder.resolve("2031.yaml"), text + "正文: 正文.md\n");
    Files.writeString(folder.resolve("正文.md"), "## 工作\n\n查处案件${行政处罚.案件教}，营造“放管服”的良好氛围，不断提高按装质量。\n");

    var run = runWith("", "validate", "2031.yaml", "-f", "line");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("2031.yaml:65:8: error: number/worded")
        .contains("正文.md:3:12: error: template/unknown-name", "正文.md:3:34: error: check/WRD-01");
  }

  @Test
  void strictlyFiguresThatAreNotFilledInFail() throws IOException {
    Files.writeString(
        folder.resolve("2031.yaml"),
        Files.readString(folder.resolve("2031.yaml")).replace("约谈:\n  次数: 12次\n  企业数: 24家\n", ""));

    assertThat(run("validate", "2031.yaml").status()).isZero();
    var strict = run("validate", "2031.yaml", "--strict");
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.out()).contains("警告[data/not-filled-in]", "没有填的数据 2 项：约谈.次数、行政检查.频次降幅");
  }

  @Test
  void strictlyOfACatalogueOnlyFiguresThatTheUnitUsesAreAskedFor() throws IOException {
    String data =
        """
        模板: department
        年度: %d
        单位: {名称: 某局}
        正文: 正文.md
        公文: {题名: 某局%d年报告, 成文日期: %d-01-20}
        %s
        """;
    Files.createDirectory(folder.resolve("局"));
    Path file = folder.resolve("局/2031.yaml");
    Files.writeString(
        folder.resolve("局/正文.md"), "## 执法\n\n<#if 行政检查.次数??>检查${行政检查.次数}。</#if>\n\n工作有序。\n");
    Files.writeString(file, data.formatted(2031, 2031, 2032, "行政检查: {次数: 84}"));

    var all = run("validate", "局/2031.yaml", "--strict");
    assertThat(all.out()).doesNotContain("没有填的数据");
    assertThat(all.status()).isZero();

    Files.writeString(file, data.formatted(2031, 2031, 2032, ""));
    assertThat(run("validate", "局/2031.yaml", "--strict").out()).contains("没有填的数据 1 项：行政检查.次数");

    Files.writeString(
        folder.resolve("局/2030.yaml"), data.formatted(2030, 2030, 2031, "行政处罚: {案件数: 6}"));
    assertThat(run("validate", "局/2031.yaml", "--strict").out())
        .contains("没有填的数据 2 项：行政检查.次数、行政处罚.案件数");
  }

  @Test
  void strictlyAndQuietlySaysInALineWhatFails() throws IOException {
    change("  行政检查.次数: 推行“扫码入企”，合并检查事项\n", "");

    var run = run("validate", "2031.yaml", "--strict", "-q");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("没有通过：" + folder.resolve("2031.yaml:"))
        .endsWith("（等 2 个，去掉 -q 可以看到）\n")
        .hasLineCount(1);
  }

  @Test
  void ofSeveralFilesSettledWarningsAreCountedOnly() throws IOException {
    assertThat(run("validate", "2031.yaml").out()).contains("（已说明：");
    assertThat(run("validate", "2030.yaml", "2031.yaml").out())
        .doesNotContain("（已说明：")
        .containsPattern("警告（已说明 [0-9]+ 个）");
  }

  @Test
  void warningsFailFromTheLevelThatIsAskedFor() throws IOException {
    change("  行政检查.次数: 推行“扫码入企”，合并检查事项\n", "");

    assertThat(run("validate", "2031.yaml").status()).isZero();
    assertThat(run("validate", "2031.yaml", "--fail-level", "warning").status()).isEqualTo(1);
    assertThat(run("validate", "2031.yaml", "--strict").status()).isEqualTo(1);
    assertThat(run("validate", "2031.yaml", "--strict", "--fail-level=none").status()).isZero();
  }

  @Test
  void quietlyPrintsErrorsOnly() throws IOException {
    assertThat(run("validate", "2031.yaml", "-q").out()).isEmpty();
    change("案件数: 6\n", "案件数: 六\n");
    assertThat(run("validate", "2031.yaml", "-q").out())
        .contains("1 个文件：1 个错误")
        .doesNotContain("警告");
  }

  @Test
  void writesSeveralFormatsAtOnce() throws IOException {
    var run = run("validate", "2031.yaml", "-f", "text,sarif=a.sarif", "-f", "junit=b.xml");

    assertThat(run.out()).contains("1 个文件：");
    assertThat(Files.readString(folder.resolve("a.sarif")))
        .contains("\"2.1.0\"", "\"uri\" : \"2031.yaml\"");
    assertThat(Files.readString(folder.resolve("b.xml"))).contains("<testsuite name=\"2031.yaml\"");
  }

  @Test
  void saysHowItWentWhenAllGoesToFiles() {
    var run = run("validate", "2031.yaml", "-f", "json=a.json");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("1 个文件：5 个警告（已说明 5 个），2 个提示\n");
  }

  @Test
  void refusesFormatsThatCannotShareStandardOutput() {
    var run = run("validate", "2031.yaml", "-f", "text,json");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("json 不能和别的格式一起写到标准输出");
  }

  @Test
  void neverWritesOverData() throws IOException {
    String before = Files.readString(folder.resolve("2031.yaml"));

    var run = run("validate", "2031.yaml", "-f", "json=2031.yaml");

    assertThat(run.status()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("2031.yaml"))).isEqualTo(before);
  }

  @Test
  void aFolderThatIsNotThereIsNoPlaceForOutput() {
    assertThat(run("validate", "2031.yaml", "-f", "json=没有/a.json").status()).isEqualTo(3);
  }

  @Test
  void writesASheetForTheOfficeThatCollects() {
    assertThat(run("validate", ".", "--summary", "汇总.xlsx").status()).isZero();
    assertThat(folder.resolve("汇总.xlsx")).isNotEmptyFile();
    assertThat(run("validate", ".", "--summary", "汇总.xlsx").status()).isEqualTo(3);
    assertThat(run("validate", ".", "--summary", "汇总.xlsx", "--force").status()).isZero();
  }

  @Test
  void namesEveryFileThatIsMissing() {
    var run = run("validate", "甲.yaml", "乙*.yaml");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("甲.yaml", "乙*.yaml");
  }

  @Test
  void checksATemplateWithoutData() {
    var run = run("validate", "-t", "ecology-bureau");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("1 个文件：");
    assertThat(run("validate", "-t", "没有").status()).isEqualTo(2);
    assertThat(run("validate").status()).isEqualTo(2);
  }

  @Test
  void coloursWhenAskedTo() {
    assertThat(run("validate", "2031.yaml", "--color=always").out()).contains("\u001B[");
    assertThat(run("validate", "2031.yaml", "--color=never").out()).doesNotContain("\u001B[");
    assertThat(run("validate", "2031.yaml").out()).doesNotContain("\u001B[");
  }

  @Test
  void lastYearGoesWithOneFile() {
    assertThat(run("validate", "2031.yaml", "--last", "2030.yaml").status()).isZero();
    assertThat(run("validate", "2030.yaml", "2031.yaml", "--last", "2030.yaml").status())
        .isEqualTo(2);
    assertThat(run("validate", "2031.yaml", "--last", "没有.yaml").status()).isEqualTo(2);
  }

  @Test
  void printsTheSchemaOfATemplate() {
    assertThat(run("schema", "ecology-bureau").out()).contains("\"x-指标\"");
    assertThat(run("schema", "--findings").out()).contains("\"fingerprint\"");
    assertThat(run("schema", "--trace").out()).contains("\"report-trace\"");
    assertThat(run("schema").status()).isEqualTo(2);
    assertThat(run("schema", "没有").status()).isEqualTo(2);
  }

  private void change(String from, String to) throws IOException {
    String text = Files.readString(folder.resolve("2031.yaml"));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve("2031.yaml"), text.replace(from, to));
  }

  private Result run(String... args) {
    return runWith("", args);
  }

  private Result runWith(String in, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, true, UTF_8),
            folder,
            args);
    return new Result(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  private record Result(int status, String out, String err) {}
}
