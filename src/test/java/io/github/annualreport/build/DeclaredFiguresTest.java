package io.github.annualreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that a data file declares beside those of its template. */
class DeclaredFiguresTest {

  @TempDir private Path folder;

  @Test
  void areFilledInAndDerivedLikeAnyOther() {
    ReportContent content =
        content(
            """
            指标定义:
              执法检查.次数: {单位: 次}
              执法检查.合格数: {单位: 次}
              执法检查.合格率: {公式: 执法检查.合格数 / 执法检查.次数, 单位: '%'}
            执法检查: {次数: 80次, 合格数: 70}
            """);

    assertThat(content.figures().find("执法检查.次数").map(Figure::text)).contains("80次");
    assertThat(content.figures().find("执法检查.合格率").map(Figure::text)).contains("87.5%");
  }

  @Test
  void areToldAtTheirPlacesWhenTheyAreWrong() {
    List<Diagnostic> errors =
        errors(
            """
            指标定义:
              执法检查: {单位: 次}
              执法检查.次数: {单外: 次}
              单位.人数: {单位: 人}
              执法检查.家数: {单位: 家, 类别: 件数}
              执法检查.金额: 万元
            """);

    assertThat(errors)
        .extracting(d -> d.position().line() + ":" + d.position().column() + " " + d.message())
        .contains(
            "6:3 指标的名称要写成 类.指标，写的是 执法检查",
            "7:13 指标定义里没有“单外”这一项",
            "7:3 “执法检查.次数”没有写单位",
            "8:3 “单位”不是数据，下面不能有指标；换一个类名",
            "10:12 “执法检查.金额”下面要写 单位 等项");
  }

  @Test
  void haveAKindThatThereIs() {
    assertThat(errors("指标定义: {执法检查.家数: {单位: 家, 类别: 件数}}"))
        .extracting(d -> d.position().line() + ":" + d.position().column() + " " + d.message())
        .containsExactly("5:29 指标“执法检查.家数”的类别应为其中之一：计数、金额、比率、数值、位次");
  }

  @Test
  void anUndeclaredFigureIsRefused() {
    assertThat(errors("执法检查: {次数: 3}")).extracting(Diagnostic::code).contains("schema/unknown-key");
  }

  @Test
  void boundsFollowFromTheKind() {
    assertThat(errors("指标定义: {执法检查.次数: {单位: 次}}\n执法检查: {次数: 3.5}"))
        .extracting(d -> d.code() + " " + d.position().line())
        .containsExactly("schema/multipleOf 6");
  }

  @Test
  void aShippedFigureTakesTheMeasureWordThatIsDeclared() {
    ReportContent content = content("指标定义: {行政处罚.案件数: {单位: 起}}\n行政处罚: {案件数: 11起, 公开数: 11起}");

    assertThat(content.figures().find("行政处罚.案件数").map(Figure::text)).contains("11起");
    assertThat(content.figures().find("行政处罚.公开数").map(Figure::text)).contains("11起");
  }

  @Test
  void areComparedWithLastYearInWhateverUnitOfTheirsItWasKept() {
    write("2030.yaml", data(2030, "指标定义: {帮扶.资金: {单位: 元}}\n帮扶: {资金: 200000}"));

    ReportContent content = content("指标定义: {帮扶.资金: {单位: 万元}}\n帮扶: {资金: 30}");

    assertThat(content.figures().find("帮扶.资金").flatMap(Figure::change).map(Change::clause))
        .contains("同比增长50.0%");
  }

  @Test
  void areFoundUnderTheirFormerName() {
    write("2030.yaml", data(2030, "指标定义: {巡查.次数: {单位: 次}}\n巡查: {次数: 40}"));

    ReportContent content = content("指标定义: {执法巡查.次数: {单位: 次, 曾用名: 巡查.次数}}\n执法巡查: {次数: 60}");

    assertThat(content.figures().find("执法巡查.次数").flatMap(Figure::change).map(Change::clause))
        .contains("同比增长50.0%");
  }

  @Test
  void ownRulesAreHeldAgainstTheFigures() {
    assertThat(
            errors(
                """
                规则:
                  - {编号: 受理大于办结, 条件: 信访投诉.受理数 > 信访投诉.办结数, 级别: 错误}
                信访投诉: {受理数: 3, 办结数: 3}
                """))
        .extracting(Diagnostic::code)
        .containsExactly("rule/受理大于办结");
  }

  @Test
  void aTemplateThatDoesNotAllowThemRefusesTheSection() {
    String data = "模板: ecology-bureau\n年度: 2031\n单位: {名称: 某局}\n指标定义: {执法检查.次数: {单位: 次}}\n";

    assertThat(errorsOf(write("2031.yaml", data)))
        .extracting(d -> d.code() + " " + d.position().line())
        .contains("schema/unknown-key 4");
  }

  private ReportContent content(String more) {
    return contentOf(write("2031.yaml", data(2031, more)));
  }

  private List<Diagnostic> errors(String more) {
    return errorsOf(write("2031.yaml", data(2031, more)));
  }

  private List<Diagnostic> errorsOf(Path file) {
    try {
      contentOf(file);
      return List.of();
    } catch (InvalidInputException e) {
      return e.diagnostics();
    }
  }

  private ReportContent contentOf(Path file) {
    return new ContentReader(new Templates()).read(DataFile.of(file), new Diagnostics());
  }

  private static String data(int year, String more) {
    return "模板: department\n年度: " + year + "\n正文: 正文.md\n单位: {名称: 某局}\n" + more;
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
