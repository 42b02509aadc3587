package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureChartsTest {

  @TempDir private Path folder;

  @Test
  void drawsAsManyYearsAsLieSideBySide() throws IOException {
    write("2029", "{案件数: 11}", "");
    write("2030", "{案件数: 9, 公开数: 7}", "");
    write("2031", "{案件数: 6, 公开数: 6}", "{题: 处罚, 数: [行政处罚.案件数, 行政处罚.公开数]}");

    assertThat(markdown(build("2031")))
        .contains(
            """
            # 主要指标图

            单位：件

            | 年度 | 行政处罚案件数 | 公开的行政处罚案件数 |
            |---|---:|---:|
            | 2029年 | 11 | — |
            | 2030年 | 9 | 7 |
            | 2031年 | 6 | 6 |

            图1　处罚
            """);
  }

  @Test
  void prefersWhatThisYearSaysOfTheLast() throws IOException {
    write("2030", "{案件数: 9}", "");
    write("2031", "{案件数: {数值: 6, 上年: 8, 说明: 核减一件}}", "{题: 处罚, 数: [行政处罚.案件数]}");

    assertThat(markdown(build("2031"))).contains("| 2030年 | 8 |\n| 2031年 | 6 |\n");
  }

  @Test
  void drawsLastYearWithoutItsFileIfThisYearTellsIt() throws IOException {
    write("2031", "{案件数: {数值: 6, 上年: 8}}", "{题: 处罚, 数: [行政处罚.案件数]}");

    assertThat(markdown(build("2031"))).contains("| 2030年 | 8 |\n| 2031年 | 6 |\n");
  }

  @Test
  void drawsIndicatorsAsTheyArePrinted() throws IOException {
    write("2031", "{案件数: 6, 公开数: 5}", "{题: 公开, 数: [行政处罚.公开率]}");

    assertThat(markdown(build("2031"))).contains("| 2031年 | 83.3 |");
  }

  @Test
  void neverDrawsWhatIsWithheld() throws IOException {
    write("2031", "{案件数: {数值: 6, 公开: 否}}", "{题: 处罚, 数: [行政处罚.案件数]}");

    BuiltReport report = build("2031");

    assertThat(markdown(report)).doesNotContain("处罚");
    assertThat(report.diagnostics()).extracting(Diagnostic::message).contains("图“处罚”没有可画的数，略去");
  }

  @Test
  void refusesNamesThatNoFigureHas() throws IOException {
    write("2031", "{案件数: 6}", "{题: 处罚, 数: [行政处罚.案件数, 行政处罚.公开]}");

    assertThat(errors()).containsExactly("图表里的“行政处罚.公开”不是数据指标");
  }

  @Test
  void refusesFiguresOfTwoUnitsInOneChart() throws IOException {
    write("2031", "{案件数: 6, 罚没金额: 8.25万元}", "{题: 处罚, 数: [行政处罚.案件数, 行政处罚.罚没金额]}");

    assertThat(errors()).containsExactly("“行政处罚.案件数”以件计，“行政处罚.罚没金额”以万元计，画不进一张图");
  }

  @Test
  void attachesNoTableWithoutFigures() throws IOException {
    Files.writeString(folder.resolve("正文.md"), "## 概况\n\n已建成。\n");
    Files.writeString(
        folder.resolve("2031.yaml"),
        """
        模板: department
        年度: 2031
        单位: {名称: 某市某区某局}
        公文: {成文日期: 2032-01-20, 指标表: 是}
        正文: 正文.md
        """);

    BuiltReport report = build("2031");

    assertThat(markdown(report)).doesNotContain("附件");
    assertThat(report.diagnostics()).extracting(Diagnostic::code).contains("data/no-figures");
  }

  private List<String> errors() {
    var thrown = catchThrowableOfType(InvalidInputException.class, () -> build("2031"));
    return thrown.diagnostics().stream().map(Diagnostic::message).toList();
  }

  private void write(String year, String figures, String chart) throws IOException {
    Files.writeString(folder.resolve("正文.md"), "## 概况\n\n已建成。\n");
    Files.writeString(
        folder.resolve(year + ".yaml"),
        """
        模板: department
        年度: %s
        单位: {名称: 某市某区某局}
        公文:
          成文日期: %d-01-20
        %s
        行政处罚: %s
        正文: 正文.md
        """
            .formatted(
                year,
                Integer.parseInt(year) + 1,
                chart.isEmpty() ? "" : "  图表:\n    - " + chart,
                figures));
  }

  private BuiltReport build(String year) {
    var request =
        new BuildRequest(
            DataFile.of(folder.resolve(year + ".yaml")), List.of(OutputFormat.MARKDOWN));
    return new ReportBuilder(new Templates()).build(request);
  }

  private static String markdown(BuiltReport report) {
    return new String(report.files().get(OutputFormat.MARKDOWN), UTF_8);
  }
}
