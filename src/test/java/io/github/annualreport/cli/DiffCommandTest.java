package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.cli.Program.Result;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void twoYears() throws IOException {
    data("2030.yaml", 2030, "行政检查:\n  次数: 126\n行政复议:\n  案件数: 1\n");
    data("2031.yaml", 2031, "行政检查:\n  次数: 84\n行政复议:\n  案件数: 0\n");
  }

  private void data(String name, int year, String rest) throws IOException {
    String head = "模板: ecology-bureau\n年度: " + year + "\n单位:\n  名称: 某局\n";
    Files.writeString(folder.resolve(name), head + rest);
  }

  private Result diff(String options) {
    return new Program(folder).run(("diff " + options).split(" ", -1));
  }

  @Test
  void comparesTheTextAsItIsPrinted() throws IOException {
    String text = "## 执法\n\n%s<@事项 数=行政检查.次数>开展检查${行政检查.次数}</@事项>，%s执法。\n";
    Files.writeString(folder.resolve("正文-2030.md"), text.formatted("全年", "推进"));
    Files.writeString(folder.resolve("正文-2031.md"), text.formatted("全年", "规范"));
    data("2030.yaml", 2030, "行政检查:\n  次数: 126\n正文: 正文-2030.md\n");
    data("2031.yaml", 2031, "行政检查:\n  次数: 84\n正文: 正文-2031.md\n");

    assertThat(diff("2030.yaml 2031.yaml").out())
        .contains("- 全年开展检查【126】次，【推进】执法。", "+ 全年开展检查【84】次，【规范】执法。")
        .doesNotContain("<@", "${");
  }

  @Test
  void printsATable() {
    assertThat(diff("2030.yaml 2031.yaml").out())
        .isEqualTo(
            """
                      2030年  2031年   增减    同比
            行政复议
              案件数     1件       0   -1件       —  上年1件，本年未发生
            行政检查
              次数     126次    84次  -42次  -33.3%  ⚠ 超过 30%，未写说明（2031.yaml:6）
            变化 2 项，未变 0 项，新增 0 项，缺 0 项；异常 1 项，其中已说明 0 项
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "'2030.yaml 2031.yaml', 0",
    "'2030.yaml 2031.yaml --fail-level warning', 1",
    "'2030.yaml 2031.yaml --fail-level none', 0",
    "'2030.yaml 2031.yaml --exit-code', 1",
    "'2031.yaml 2031.yaml --exit-code', 0",
    "'2031.yaml', 0",
    "'2030.yaml', 1",
    "'2031.yaml 2032.yaml', 2",
    "'2030.yaml 2031.yaml --only some', 2",
    "'2030.yaml 2031.yaml --top 0', 2",
    "'2030.yaml 2031.yaml --group 行政检', 2",
    "'2030.yaml 2031.yaml -f pdf', 2",
    "'2030.yaml 2031.yaml -o a.pdf', 2",
    "'2030.yaml 2031.yaml -o nowhere/a.md', 3"
  })
  void endsWithAStatus(String options, int status) {
    assertThat(diff(options).status()).isEqualTo(status);
  }

  @Test
  void badDataIsToldWithItsPlace() throws IOException {
    data("2031.yaml", 2031, "行政检查:\n  次数: 许多\n");
    Result result = diff("2030.yaml 2031.yaml");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("2031.yaml:6:");
  }

  @Test
  void showsWhatWasAskedForAndCountsAll() {
    assertThat(diff("2030.yaml 2031.yaml --group 行政复议").out())
        .contains("行政复议", "异常 1 项")
        .doesNotContain("行政检查");
    assertThat(diff("2030.yaml 2031.yaml --only anomalies").out()).doesNotContain("行政复议");
  }

  @Test
  void aGroupThatIsNotThereIsTold() {
    assertThat(diff("2030.yaml 2031.yaml --group 行政检,行政复议").err())
        .contains("--group 里没有这一类：行政检；可用的有：");
  }

  @Test
  void showsWhatChangedMost() {
    assertThat(diff("2030.yaml 2031.yaml --top 1").out()).contains("行政复议").doesNotContain("行政检查");
  }

  @Test
  void neverReplacesAFileUnasked() throws IOException {
    Files.writeString(folder.resolve("核对表.xlsx"), "写好的原因");
    Result result = diff("2030.yaml 2031.yaml -o 核对表.xlsx");
    assertThat(result.status()).isEqualTo(3);
    assertThat(folder.resolve("核对表.xlsx")).hasContent("写好的原因");
    assertThat(diff("2030.yaml 2031.yaml -o 核对表.xlsx --force").status()).isZero();
  }

  @Test
  void aSheetNobodyFilledInLeavesTheDataAlone() throws IOException {
    String before = Files.readString(folder.resolve("2031.yaml"));
    diff("2030.yaml 2031.yaml -o 核对表.xlsx");
    Result result = diff("2030.yaml 2031.yaml --import-notes 核对表.xlsx");
    assertThat(result.err()).isEqualTo("2031.yaml：写入说明 0 条\n");
    assertThat(folder.resolve("2031.yaml")).hasContent(before);
  }

  @Test
  void takesStandardInputForAFile() throws IOException {
    String last = Files.readString(folder.resolve("2030.yaml"));

    assertThat(piped(last, "diff", "-", "2031.yaml").out())
        .isEqualTo(diff("2030.yaml 2031.yaml").out());
  }

  @Test
  void findsLastYearBesideTheNameOfStandardInput() throws IOException {
    String now = Files.readString(folder.resolve("2031.yaml"));
    Files.delete(folder.resolve("2031.yaml"));

    assertThat(piped(now, "diff", "-", "--stdin-name", "2031.yaml").out()).contains("2030年  2031年");
  }

  private Result piped(String in, String... arguments) {
    var out = new ByteArrayOutputStream();
    int status =
        Main.run(
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            new PrintStream(out, false, UTF_8),
            System.err,
            folder,
            arguments);
    return new Result(status, out.toString(UTF_8), "");
  }

  @ParameterizedTest
  @CsvSource({
    "'- -', 标准输入（-）只能写一次",
    "'', 没有写要比较的数据文件：report diff 上年的.yaml 本年的.yaml",
    "2030.yaml, 旁边没有上年的 2029.yaml，也没有写“上年数据”",
    "甲.docx 乙.docx, 用 report check",
    "甲.wps 2031.yaml, 先在 Word 或 WPS 里另存为 .docx",
    "甲.pdf 2031.yaml, 用它的 Word 文件",
    "甲.xlsx 2031.yaml, 用 report diff 上年 本年 --import-notes",
    "--git 2031.yaml 2031.yaml, --git 由 git 调用",
  })
  void saysWhatIsMissingOrWhichCommandIsMeant(String options, String said) throws IOException {
    for (String name : List.of("甲.docx", "乙.docx", "甲.wps", "甲.pdf", "甲.xlsx")) {
      Files.writeString(folder.resolve(name), "x");
    }
    String[] arguments = ("diff " + options).strip().split(" ", -1);

    assertThat(new Program(folder).run(arguments).err()).contains(said);
  }
}
