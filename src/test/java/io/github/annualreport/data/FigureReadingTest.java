package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.figure.Absence;
import io.github.annualreport.figure.Figure;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReadingTest {

  private static final Sheet MEASURE = Sheet.ofFigure("吨", "数值", "");
  private static final Sheet MONEY = Sheet.ofFigure("万元", "金额", "minimum: 0");
  private static final Sheet CASES = Sheet.ofFigure("起", "计数", "minimum: 0\n    multipleOf: 1");

  /** What other readers of YAML take for a number, and what people type for one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1_000                | yaml/ambiguous-number     | 写成 1000
          1,000                | yaml/thousands-separator  | 写成 1000
          1,234.56             | yaml/thousands-separator  | 写成 1234.56
          1，000               | yaml/thousands-separator  | 写成 1000
          1 000                | yaml/thousands-separator  | 写成 1000
          017                  | yaml/leading-zero         | 写成 17
          00                   | yaml/leading-zero         | 写成 0
          0x1F                 | yaml/ambiguous-number     |
          0b11                 | yaml/ambiguous-number     |
          190:20:30.15         | yaml/ambiguous-number     |
          +5.2                 | yaml/leading-plus         | 写成 5.2
          .5                   | yaml/ambiguous-number     | 写成 0.5
          1e3                  | number/scientific         |
          .inf                 | yaml/non-finite           |
          .nan                 | yaml/non-finite           |
          -.inf                | yaml/non-finite           |
          １２３               | yaml/fullwidth-digit      | 写成 123
          １５.7吨             | yaml/fullwidth-digit      | 写成 15.7吨
          －5                  | yaml/fullwidth-digit      | 写成 -5
          −5                   | yaml/fullwidth-digit      | 写成 -5
          12%                  | figure/unit               | 写成以 吨 为单位的数，可以不带单位
          12.5万               | figure/unit               | 写全单位：12.5万吨
          2024年               | figure/unit               | 写成以 吨 为单位的数，可以不带单位
          1;                   | schema/type               | 写成 1
          15.7吨。             | schema/type               | 写成 15.7吨
          '123'                | schema/type               | 去掉引号，写成 123
          1.2.3                | schema/type               | 没有发生写 0；没有这项职责写 无此职责；没有统计写 未统计
          1234567890123456789012345678901 | number/range   |
          !!int "7"            | yaml/tag                  |
          no                   | schema/type               | 没有发生写 0；没有这项职责写 无此职责；没有统计写 未统计
          true                 | schema/type               | 没有发生写 0；没有这项职责写 无此职责；没有统计写 未统计
          ""                   | schema/type               | 没有发生写 0；没有这项职责写 无此职责；没有统计写 未统计
          …                    | schema/type               | 没有发生写 0；没有这项职责写 无此职责；没有统计写 未统计
          —                    | schema/type               | 没有发生写 0；没有这项职责写 无此职责；没有统计写 未统计
          --                   | schema/type               | 没有发生写 0；没有这项职责写 无此职责；没有统计写 未统计
          N/A                  | schema/type               | 没有发生写 0；没有这项职责写 无此职责；没有统计写 未统计
          无                   | schema/type               | 没有发生写 0；没有这项职责写 无此职责；没有统计写 未统计
          约15.7吨             | number/rounded            | 填实数，如 15.7吨；正文里要写约数，用 <@约数 数=v 到="十"/>
          320余吨              | number/rounded            | 填实数，如 320吨；正文里要写约数，用 <@约数 数=v 到="十"/>
          3吨左右              | number/rounded            | 填实数，如 3吨；正文里要写约数，用 <@约数 数=v 到="十"/>
          近1,200吨            | number/rounded            | 填实数，如 1200吨；正文里要写约数，用 <@约数 数=v 到="十"/>
          十几吨               | number/rounded            | 填实数；正文里要写约数，用 <@约数 数=v 到="十"/>
          数百吨               | number/rounded            | 填实数；正文里要写约数，用 <@约数 数=v 到="十"/>
          八十四吨             | number/worded             | 写成 84吨
          一千零二十           | number/worded             | 写成 1020
          三点五吨             | number/worded             | 写成 3.5吨
          百分之九十六         | number/worded             | 写成 96%
          [1, 2]               | schema/type               |
          """)
  void refusesWhatIsNoPlainNumber(String written, String code, String hint) {
    Diagnostic problem = MEASURE.problems("v: " + written + "\n").get(0);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.position().line()).isEqualTo(1);
    assertThat(problem.position().column()).isEqualTo(4);
    if (hint != null) {
      assertThat(problem.hints()).containsExactly(hint);
    }
  }

  @Test
  void tellsOneProblemOnce() {
    assertThat(MEASURE.findings("v: 1,000\n")).containsExactly("yaml/thousands-separator 1:4");
    assertThat(CASES.findings("v: 六起\n")).containsExactly("number/worded 1:4");
  }

  @Test
  void marksTheKeyWhereNothingIsWritten() {
    assertThat(MEASURE.findings("v:\n")).containsExactly("data/missing 1:1");
    assertThat(MEASURE.findings("v: {数值: }\n")).containsExactly("data/missing 1:5");
  }

  @Test
  void countsColumnsInCharactersNotInUnitsOfUtf16() {
    Sheet sheet =
        Sheet.of(
            """
              𠮷野家:
                type: object
                additionalProperties: false
                properties:
                  数: {title: 数, description: 数, x-指标: {单位: 件, 类别: 计数}}
            """);
    assertThat(sheet.findings("𠮷野家: {数: 一}\n")).containsExactly("number/worded 1:10");
  }

  @ParameterizedTest
  @CsvSource({
    "1234.50, 1234.50",
    "100.0, 100.0",
    "0, 0",
    "-3.10, -3.10",
    "15.7吨, 15.7",
    "15.7 吨, 15.7",
    "1.5万吨, 15000",
    "123456789012345678901234567890, 123456789012345678901234567890",
    "0.1234567890123456789012345, 0.1234567890123456789012345",
    "{数值: 15.7吨}, 15.7",
    "'15.7吨', 15.7",
  })
  void readsANumberExactlyWithOrWithoutItsUnit(String written, String value) {
    // Unlike a plain JSON number, a figure may carry its own unit here.
    assertThat(figure(MEASURE, written).value()).isEqualTo(new BigDecimal(value));
  }

  @ParameterizedTest
  @CsvSource({
    "157000元, 15.7",
    "15.7万元, 15.7",
    "0.00157亿元, 15.7",
    "15.70, 15.70",
  })
  void convertsMoneyToTheUnitOfTheSchema(String written, String value) {
    assertThat(figure(MONEY, written).value()).isEqualTo(new BigDecimal(value));
  }

  @ParameterizedTest
  @CsvSource({"15.7元/起", "15.7万", "3件", "3起案件"})
  void refusesAUnitThatDoesNotBelong(String written) {
    assertThat(MONEY.findings("v: " + written + "\n")).containsExactly("figure/unit 1:4");
  }

  @Test
  void readsAPercentageWithEitherSign() {
    Sheet rate = Sheet.ofFigure("%", "比率", "maximum: 100");
    assertThat(figure(rate, "33.5％").value()).isEqualTo(new BigDecimal("33.5"));
    assertThat(rate.findings("v: 133%\n")).containsExactly("schema/maximum 1:4");
  }

  @Test
  void readsTheLongForm() {
    Figure figure =
        figure(CASES, "{数值: 6起, 上年: 9, 来源: 台账, 状态: 核定, 统计期: 1—10月, 可比: 否, 说明: 口径改了, 公开: 是}");
    assertThat(figure.value()).isEqualTo("6");
    assertThat(figure.last().orElseThrow().value()).isEqualTo("9");
    assertThat(figure.remarks().source()).isEqualTo("台账");
    assertThat(figure.remarks().estimated()).isFalse();
    assertThat(figure.remarks().period()).isEqualTo("1—10月");
    assertThat(figure.remarks().comparable()).isFalse();
    assertThat(figure.remarks().explanation()).isEqualTo("口径改了");
    assertThat(figure.remarks().withheld()).isFalse();
  }

  @Test
  void remembersThePlaceOfBothYears() {
    Figure figure = figure(CASES, "{数值: 6, 上年: 9起}");
    assertThat(figure.origin().position()).hasToString("2025.yaml:1:9");
    assertThat(figure.last().orElseThrow().origin().position()).hasToString("2025.yaml:1:16");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          无此职责                 | NO_SUCH_DUTY
          未统计                   | NOT_COUNTED
          """)
  void readsAWrittenNothing(String written, Absence absence) {
    ReportData data = CASES.read("v: " + written + "\n");
    assertThat(data.absences()).containsEntry("v", absence);
    assertThat(data.figures().all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -1                        | schema/minimum 1:4
          -1起                      | schema/minimum 1:4
          {数值: -1}                | schema/minimum 1:9
          {数值: -1起}              | schema/minimum 1:9
          {数值: 6, 上年: -1}       | schema/minimum 1:16
          {数值: 6, 上年: -1起}     | schema/minimum 1:16
          1.5                       | schema/multipleOf 1:4
          {数值: 6, 上年: 1.5起}    | schema/multipleOf 1:16
          {数直: 6}                 | schema/missing-key 1:1, schema/unknown-key 1:5
          {数值: 6, 状态: 预估}     | schema/enum 1:16
          {数值: 6, 可比: true}     | schema/enum 1:16
          {数值: 6, 公开: 不}       | schema/enum 1:16
          {数值: 6, 来源: }         | schema/type 1:12
          {数值: [6]}               | schema/type 1:9
          """)
  void holdsEveryFormToTheSameBounds(String written, String findings) {
    assertThat(CASES.findings("v: " + written + "\n")).containsExactly(findings.split(", "));
  }

  @Test
  void tellsWhatWasWritten() {
    Diagnostic problem = CASES.problems("v: {数值: 6, 上年: -1起}\n").get(0);
    assertThat(problem.message()).isEqualTo("“v”不能小于 0起，写的是 -1起");
  }

  private static Figure figure(Sheet sheet, String written) {
    return sheet.read("v: " + written + "\n").figures().find("v").orElseThrow();
  }
}
