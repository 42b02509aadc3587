package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All data here is of 2025. */
class PlausibilityTest {

  private static final Sheet SHEET =
      Sheet.of(
          """
            v: {title: 指标, description: 指标, x-指标: {单位: 件, 类别: 计数}}
            公文:
              type: object
              additionalProperties: false
              properties: {成文日期: {type: string, format: date}}
          """);

  @ParameterizedTest
  @CsvSource({"2025-12-31, 早于 2025 年年底", "2024-01-20, 早于", "2027-01-01, 晚于 2025 年的下一年"})
  void doubtsADateThatDoesNotFollowTheYear(String date, String words) {
    Diagnostic doubt = SHEET.problems("公文: {成文日期: " + date + "}\n").get(0);
    assertThat(Sheet.brief(doubt)).isEqualTo("data/date 1:12");
    assertThat(doubt.severity()).isEqualTo(Severity.WARNING);
    assertThat(doubt.message()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01", "2026-12-31"})
  void acceptsADateInTheFollowingYear(String date) {
    assertThat(SHEET.problems("公文: {成文日期: " + date + "}\n")).isEmpty();
  }

  @Test
  void leavesADateThatIsNoneToTheSchema() {
    assertThat(SHEET.findings("公文: {成文日期: 2026-02-30}\n")).containsExactly("schema/format 1:12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年", "2024年11月至2025年10月", "1—13月", "0月", "10—3月", "截至2026年1月底"})
  void doubtsAPeriodOutsideTheYear(String period) {
    assertThat(SHEET.findings("v: {数值: 6, 统计期: " + period + "}\n"))
        .containsExactly("data/period 1:17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1—10月", "2025年1月至10月", "截至2025年10月底", "上半年", "3月"})
  void acceptsAPeriodInTheYear(String period) {
    assertThat(SHEET.problems("v: {数值: 6, 统计期: " + period + "}\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"预计", "初步"})
  void warnsOfAFigureThatIsNotFinal(String state) {
    Diagnostic doubt = SHEET.problems("v: {数值: 6, 状态: " + state + "}\n").get(0);
    assertThat(Sheet.brief(doubt)).isEqualTo("data/estimate 1:16");
    assertThat(doubt.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void notesAFigureThatIsNotPublic() {
    Diagnostic note = SHEET.problems("v: {数值: 6, 公开: 否}\n").get(0);
    assertThat(Sheet.brief(note)).isEqualTo("data/withheld 1:16");
    assertThat(note.severity()).isEqualTo(Severity.NOTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v", "estimate"})
  void isJustifiedByAReasonForTheFigureOrTheCode(String key) {
    String data = "v: {数值: 6, 状态: 预计}\n说明: {%s: 年底前报出}\n".formatted(key);
    assertThat(SHEET.problems(data)).extracting(Diagnostic::justification).containsExactly("年底前报出");
  }

  @Test
  void isJustifiedByAReasonForTheDate() {
    String data = "公文: {成文日期: 2025-12-31}\n说明: {公文.成文日期: 年内印发}\n";
    assertThat(SHEET.problems(data)).extracting(Diagnostic::justification).containsExactly("年内印发");
  }
}
