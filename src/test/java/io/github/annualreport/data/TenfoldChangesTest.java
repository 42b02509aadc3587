package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenfoldChangesTest {

  private static final Sheet SHEET = Sheet.ofFigure("万元", "金额", "");

  @Test
  void refusesTenTimesLastYearsValue() {
    Diagnostic problem = problem("v: {数值: 134万元, 上年: 13.42万元}\n");
    assertThat(Sheet.brief(problem)).isEqualTo("diff/magnitude 1:9");
    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    assertThat(problem.message()).isEqualTo("v 13.42万元 → 134万元，约为上年的 10 倍，疑似单位或小数点错误");
    assertThat(problem.hints()).containsExactly("确是这个数的，在“说明”里写出这个数和原因，如 v: 134万元，因为……");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v: {数值: 82500万元, 上年: 13.42万元}\n说明: {v: 处罚案件减少，且无大额罚款案件}\n",
        "v: {数值: 82500万元, 上年: 13.42万元, 说明: 处罚案件减少}\n",
        "v: {数值: 82500万元, 上年: 13.42万元}\n说明: {v: 由13.42万元减为8.25万元}\n"
      })
  void noReasonForAnotherChangeJustifiesIt(String data) {
    assertThat(problem(data).severity()).isEqualTo(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v: {数值: 82500万元, 上年: 13.42万元}\n说明: {v: 查处某集团一案罚款8.25亿元}\n",
        "v: {数值: 82500万元, 上年: 13.42万元, 说明: 查处某集团一案罚款82500万元}\n"
      })
  void aReasonThatQuotesTheNumberDoes(String data) {
    assertThat(problems(data)).isEmpty();
  }

  @Test
  void saysNothingOfYearsThatMustNotBeCompared() {
    assertThat(problems("v: {数值: 82500万元, 上年: 13.42万元, 可比: 否}\n")).isEmpty();
  }

  private static Diagnostic problem(String text) {
    assertThat(problems(text)).hasSize(1);
    return problems(text).get(0);
  }

  private static List<Diagnostic> problems(String text) {
    ReportData data = SHEET.read(text);
    var problems = new Diagnostics();
    new TenfoldChanges(data, problems).check(data.figures());
    return problems.sorted();
  }
}
