package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareNumbersTest {

  private static final Sheet MONEY = Sheet.ofFigure("万元", "金额", "");
  private static final Sheet RATE = Sheet.ofFigure("%", "比率", "");

  @Test
  void asksInWhatUnitABareAmountOfMoneyIs() {
    Diagnostic doubt = MONEY.problems("v: 82500\n").get(0);
    assertThat(Sheet.brief(doubt)).isEqualTo("figure/bare-money 1:4");
    assertThat(doubt.severity()).isEqualTo(Severity.WARNING);
    assertThat(doubt.message()).isEqualTo("“v”没有写单位：82500，按万元计即8.25亿元");
    assertThat(doubt.hints().get(0)).isEqualTo("写明单位，如 82500元 或 82500万元");
  }

  @Test
  void asksOnceForAFigureWithItsYearBefore() {
    assertThat(MONEY.findings("v: {数值: 82500, 上年: 13.42}\n"))
        .containsExactly("figure/bare-money 1:9");
    assertThat(MONEY.findings("v: {数值: 8.25万元, 上年: 13.42}\n"))
        .containsExactly("figure/bare-money 1:21");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.25万元", "82500元", "0", "{数值: 8.25万元, 上年: 0}", "未统计"})
  void takesMoneyWithItsUnitAndNothing(String written) {
    assertThat(MONEY.problems("v: " + written + "\n")).isEmpty();
  }

  @Test
  void noReasonForTheFigureSaysInWhatUnitItIs() {
    Diagnostic doubt = MONEY.problems("v: 82500\n说明: {v: 处罚案件减少}\n").get(0);
    assertThat(doubt.isJustified()).isFalse();
  }

  @Test
  void takesBareMoneyWhereTheTemplateSaysSo() {
    var sheet =
        Sheet.of(
            """
              v: {title: 甲, description: 乙, x-指标: {单位: 万元, 类别: 金额, 省略单位: 是}}
              w: {title: 甲, description: 乙, x-指标: {单位: 万元, 类别: 金额, 省略单位: 否}}
            """);
    assertThat(sheet.findings("v: 82500\nw: 82500\n")).containsExactly("figure/bare-money 2:4");
  }

  @Test
  void takesBareMoneyWhereTheDataSaySo() {
    var sheet =
        Sheet.of(
            """
              v: {title: 甲, description: 乙, x-指标: {单位: 万元, 类别: 金额}}
              体例: {type: object, additionalProperties: false, properties: {省略单位: {enum: [是, 否]}}}
            """);
    assertThat(sheet.problems("v: 82500\n体例: {省略单位: 是}\n")).isEmpty();
    Diagnostic doubt = sheet.problems("v: 82500\n体例: {省略单位: 否}\n").get(0);
    assertThat(doubt.hints()).contains("金额都按模板的单位填的，在“体例”里写 省略单位: 是");
  }

  @ParameterizedTest
  @CsvSource({"0.96, 96%", "0.9175, 91.75%", "1, 100%", "1.0, 100%", "0.005, 0.5%"})
  void asksWhetherABareShareIsAPercentage(String written, String meant) {
    Diagnostic doubt = RATE.problems("v: " + written + "\n").get(0);
    assertThat(Sheet.brief(doubt)).isEqualTo("figure/bare-share 1:4");
    assertThat(doubt.severity()).isEqualTo(Severity.WARNING);
    assertThat(doubt.label()).isEqualTo("是不是“" + meant + "”？");
  }

  @ParameterizedTest
  @ValueSource(strings = {"96", "0.96%", "1.2", "0", "{数值: 96, 上年: 91.7}"})
  void takesAPercentage(String written) {
    assertThat(RATE.problems("v: " + written + "\n")).isEmpty();
  }
}
