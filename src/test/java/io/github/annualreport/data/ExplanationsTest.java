package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationsTest {

  private static final Sheet SHEET =
      Sheet.of(
          """
            检查:
              type: object
              additionalProperties: false
              properties:
                次数: {title: 次数, description: 次数, x-指标: {单位: 次, 类别: 计数}}
          """);

  @Test
  void takesReasonsForFiguresAndRules() {
    ReportData data = SHEET.read("说明: {检查.次数: 合并检查, 规则一: ' 已核对 '}\n");
    assertThat(data.explanations()).containsEntry("检查.次数", "合并检查").containsEntry("规则一", "已核对");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {检查.次树: 甲}   | data/unknown-explanation 1:6
          {检查: 甲}        | data/unknown-explanation 1:6
          {规则一: ""}      | data/empty-explanation 1:11
          {规则一: }        | data/missing 1:6
          {规则一: [甲]}    | schema/type 1:11
          """)
  void refusesWhatExplainsNothing(String written, String finding) {
    assertThat(SHEET.findings("说明: " + written + "\n")).containsExactly(finding);
  }

  @Test
  void suggestsTheKeyThatWasMeant() {
    Diagnostic problem = SHEET.problems("说明: {检查.次树: 甲}\n").get(0);
    assertThat(problem.label()).isEqualTo("是不是“检查.次数”？");
  }
}
