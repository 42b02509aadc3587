package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of nothing there is no share, and no amount. */
class ZeroCountsTest {

  private static final Sheet SHEET =
      Sheet.of(
          """
            案件数: {title: 案件, description: 甲, x-指标: {单位: 件, 类别: 计数}}
            出庭率: {title: 出庭率, description: 乙, x-指标: {单位: '%', 类别: 比率, 随: 案件数}}
            金额: {title: 金额, description: 丙, x-指标: {单位: 元, 类别: 金额, 随: 案件数}}
          """);

  private static final Sheet OWN =
      Sheet.of(
          """
            立案:
              title: 立案
              type: object
              additionalProperties: false
              properties:
                件数: {title: 立案, description: 甲, x-指标: {单位: 件, 类别: 计数}}
                办结率: {title: 办结率, description: 乙, x-指标: {单位: '%', 类别: 比率}}
          """);

  @Test
  void refusesAShareOfNoCases() {
    Diagnostic problem = problems("案件数: 0\n出庭率: 50%\n").get(0);
    assertThat(Sheet.brief(problem)).isEqualTo("data/zero-count 2:6");
    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    assertThat(problem.message()).isEqualTo("“案件数”是 0，“出庭率”却写了 50%");
    assertThat(problem.related().get(0).position().line()).isEqualTo(1);
  }

  @Test
  void refusesAnAmountOfNoCases() {
    assertThat(problems("案件数: 0\n金额: 500元\n"))
        .extracting(Sheet::brief)
        .containsExactly("data/zero-count 2:5");
  }

  @Test
  void refusesTheSameOfTheYearBefore() {
    assertThat(problems("案件数: {数值: 2, 上年: 0}\n出庭率: {数值: 50%, 上年: 30%}\n"))
        .extracting(Sheet::brief)
        .containsExactly("data/zero-count 2:20");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"案件数: 0\n出庭率: 0\n", "案件数: 0\n出庭率: 未统计\n", "案件数: 2\n出庭率: 50%\n", "出庭率: 50%\n"})
  void takesWhatCanBe(String data) {
    assertThat(problems(data)).isEmpty();
  }

  @Test
  void doesNotRepeatARuleOfTheTemplate() {
    ReportData data = SHEET.read("案件数: 0\n金额: 500元\n");
    var problems = new Diagnostics();
    problems.error(
        "rule/金额须有案件", data.figures().find("金额").orElseThrow().origin().position(), "没有案件就没有金额");
    new ZeroCounts(data, problems).check();
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void refusesAShareOfWhatIsNotDone() {
    assertThat(problems("案件数: 无此职责\n出庭率: 50%\n"))
        .extracting(Diagnostic::message)
        .containsExactly("“案件数”写的是“无此职责”，“出庭率”却写了 50%");
  }

  @ParameterizedTest
  @CsvSource({
    "'立案: {件数: 0, 办结率: 98%}', 1",
    "'立案: {件数: 3, 办结率: 98%}', 0",
    "'立案: {件数: 0, 办结率: 0}', 0",
    "'立案: {办结率: 98%}', 0"
  })
  void doubtsAShareBesideNothingButZeros(String data, int found) {
    assertThat(problems(OWN, data + "\n"))
        .hasSize(found)
        .allMatch(d -> d.severity() == Severity.WARNING && !d.isJustified());
    assertThat(problems(OWN, data + "\n说明: {立案.办结率: 含上年结转}\n")).allMatch(Diagnostic::isJustified);
  }

  private static List<Diagnostic> problems(String data) {
    return problems(SHEET, data);
  }

  private static List<Diagnostic> problems(Sheet sheet, String data) {
    var problems = new Diagnostics();
    new ZeroCounts(sheet.read(data), problems).check();
    return problems.sorted();
  }
}
