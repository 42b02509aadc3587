package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of tables, figures and attachments in texts. */
class ReferencesTest {

  private static final String TABLES =
      """
      表：总表（单位：件）

      | 年度 | 案件 |
      | --- | --- |
      | 2031年 | 6 |

      表：${年度}年案件（单位：件）

      | 类别 | 案件 |
      | --- | --- |
      | 食品 | 6 |

      图：对比（单位：件）

      | 年度 | 案件 |
      | --- | --- |
      | 2031年 | 6 |
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "情况<@见 表=\"总表\"/>。 | 情况见表1。",
        "情况<@见 表=\"${年度}年案件\"/>。 | 情况见表2。",
        "如<@见 表=\"总表\"/>所示，办案有力。 | 如表1所示，办案有力。",
        "<@见 图=\"对比\"/>显示办案有力。 | 图1显示办案有力。",
        "详见<@见 附件=\"名单\"/>和<@见 附件=\"清单\"/>。 | 详见附件1和附件2。",
        "办案6件（<@见 表=\"总表\"/>、<@见 图=\"对比\"/>）。 | 办案6件（见表1、图1）。",
      })
  void areFilledInByTitle(String text, String printed) throws IOException {
    write(text);

    assertThat(build()).contains(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "情况<@见 表=\"总标\"/>。 | 3 | 没有标题是“总标”的表",
        "情况<@见 图=\"总表\"/>。 | 3 | 没有标题是“总表”的图",
        "情况<@见 附件=\"表单\"/>。 | 3 | 没有名称是“表单”的附件",
        "情况见表9。 | 4 | 没有“表9”：最后一个是表2",
        "情况见表1和附件3。 | 7 | 没有“附件3”：最后一个是附件2",
        "如图5所示。 | 2 | 没有“图5”：最后一个是图1",
        "情况如下（附件3）。 | 6 | 没有“附件3”：最后一个是附件2",
        "情况见表九。 | 4 | 没有“表九”：最后一个是表2",
        "附件三所列名单。 | 1 | 没有“附件三”：最后一个是附件2",
        "情况见附表9。 | 4 | 没有“附表9”：最后一个是表2",
        "情况见表1-3。 | 4 | 没有“表1-3”：最后一个是表2",
        "如图二所示。 | 2 | 没有“图二”：最后一个是图1",
        "对照表3所列问题整改。 | 3 | 没有“表3”：最后一个是表2",
        "全年，表3中的案件减少。 | 4 | 没有“表3”：最后一个是表2",
        "表3显示，案件减少。 | 1 | 没有“表3”：最后一个是表2",
      })
  void toNothingAreErrorsWhereTheyStand(String text, int column, String message)
      throws IOException {
    write(text);

    List<Diagnostic> errors = errors();

    assertThat(errors).extracting(Diagnostic::message).containsExactly(message);
    assertThat(errors.get(0).position()).hasToString(folder.resolve("正文.md") + ":3:" + column);
  }

  @Test
  void needANameInTheirOwnWord() throws IOException {
    write("情况<@见/>，<@见 表=\"总表\" 图=\"对比\"/>。");

    assertThat(errors()).extracting(Diagnostic::message).containsOnly("“@见”的参数不对");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "情况见表1和附件2。",
        "发放征求意见表500张，收回意见表480份，对照表3家企业，见附件9份。",
        "按照《某某办法》附件9所列清单，如表一致，按图一一核对，统计表3份，检查表12份。",
        "情况见表一和附件二（表1、图1），见表1-2。",
        "依照《某某办法》附件3，报表5天一报，填表9份。",
      })
  void leaveOtherNumbersAlone(String text) throws IOException {
    write(text);

    assertThat(build()).contains(text);
  }

  @Test
  void drawALineOverThreeYearsAndMore() throws IOException {
    write(
        "概况。\n\n折线图：案件（单位：件）\n\n| 年度 | 案件 |\n| --- | --- |\n| 2029年 | 9 |\n"
            + "| 2030年 | 8 |\n| 2031年 | 6 |");

    assertThat(build()).contains("| 2029年 | 9 |", "图1　案件");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "饼图 | 没有“饼图”这种图；可以写 图：（柱形图）、折线图：，不画的写 表：",
        "折线图 | 折线图至少要有 3 行，例如三年；少的画成柱形图，标题以“图：”开头",
      })
  void refuseWhatCannotBeDrawn(String sort, String message) throws IOException {
    write("概况。\n\n" + sort + "：乙（单位：件）\n\n| 年度 | 案件 |\n| --- | --- |\n| 2031年 | 6 |");

    assertThat(errors()).extracting(Diagnostic::message).containsExactly(message);
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("正文.md"), "## 概况\n\n" + text + "\n\n" + TABLES);
    Files.writeString(
        folder.resolve("2031.yaml"),
        """
        模板: department
        年度: 2031
        单位: {名称: 某市某区某局}
        公文:
          成文日期: 2032-01-20
          附件: [{名称: 名单}, {名称: 清单}]
        正文: 正文.md
        """);
  }

  private List<Diagnostic> errors() {
    var thrown = catchThrowableOfType(InvalidInputException.class, this::build);
    return thrown.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
  }

  private String build() {
    var request =
        new BuildRequest(DataFile.of(folder.resolve("2031.yaml")), List.of(OutputFormat.MARKDOWN));
    BuiltReport report = new ReportBuilder(new Templates()).build(request);
    return new String(report.files().get(OutputFormat.MARKDOWN), UTF_8);
  }
}
