package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.figure.Absence;
import io.github.annualreport.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          v: 1234.50,        1234.50
          v: 100.0,          100.0
          v: 0,              0
          v: -3,             -3
          v: 123456789012345678901234567890, 123456789012345678901234567890
          v: 0.1234567890123456789012345,    0.1234567890123456789012345
          # a number may carry its unit, in the definition's or converted exactly
          v: 11件,           11
          v: 11 件,          11
          v: '11件',         11
          v: 57.95万件,      579500
          罚款: 15.7万元,     15.7
          罚款: 157000元,     15.7
          罚款: 0.00157亿元,  15.7
          办结率: 12%,        12
          办结率: 12％,       12
          """)
  void readsANumberExactly(String data, BigDecimal value) {
    assertThat(Form.problems(data + "\n")).isEmpty();
    assertThat(Form.read(data + "\n").figures().all().get(0).value()).isEqualTo(value);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          v: 1_000        | yaml/ambiguous-number    | 写成 1000
          v: 1,000        | yaml/thousands-separator | 写成 1000
          v: 1,234.56     | yaml/thousands-separator | 写成 1234.56
          v: 1,234件      | yaml/thousands-separator | 写成 1234件
          v: 1，234       | yaml/thousands-separator | 写成 1234
          v: 1 000        | yaml/thousands-separator | 写成 1000
          v: 017          | yaml/leading-zero        | 写成 17
          v: 00           | yaml/leading-zero        | 写成 0
          v: 0x1F         | yaml/ambiguous-number    | ``
          v: 0b11         | yaml/ambiguous-number    | ``
          v: 190:20:30.15 | yaml/ambiguous-number    | ``
          v: +5.2         | yaml/leading-plus        | 写成 5.2
          v: .5           | yaml/ambiguous-number    | 写成 0.5
          v: 1e3          | number/scientific        | 写成 1000
          v: 1.5E-2       | number/scientific        | 写成 0.015
          v: 1e400        | number/range             | ``
          v: .inf         | yaml/non-finite          | ``
          v: .nan         | yaml/non-finite          | ``
          v: １２３        | yaml/fullwidth-digit     | 写成 123
          v: 12３         | yaml/fullwidth-digit     | 写成 123
          v: 1;           | schema/type              | 写成 1
          v: 1。          | schema/type              | 写成 1
          v: '123'        | schema/type              | 去掉引号，写成 123
          v: 1.2.3        | schema/type              | 没有发生写 0
          v: 2024-01-31   | schema/type              | 没有发生写 0
          v: 1/3          | schema/type              | 没有发生写 0
          v: ""           | schema/type              | 没有发生写 0
          v: …            | schema/type              | 没有发生写 0
          v: —            | schema/type              | 没有发生写 0
          v: --           | schema/type              | 没有发生写 0
          v: N/A          | schema/type              | 没有发生写 0
          v: 无           | schema/type              | 没有发生写 0
          v: true         | schema/type              | 没有发生写 0
          v: 约12件       | number/rounded           | 填实数，如 12件
          # a unit that does not belong, or a scale alone
          v: 12%          | figure/unit              | 写成以 件 为单位的数
          v: 12.5万       | figure/unit              | 写全单位：12.5万件
          v: 2024年       | figure/unit              | 写成以 件 为单位的数
          v: 11起         | figure/unit              | 写成以 件 为单位的数
          v: [1, 2]       | schema/type              | ``
          """)
  void refusesWhatIsNoPlainNumberAtTheValue(String data, String code, String hint) {
    List<Diagnostic> problems = Form.problems(data + "\n");
    assertThat(Form.places(problems)).isEqualTo(code + " 1:4");
    if (hint.isEmpty()) {
      assertThat(problems.get(0).hints()).noneMatch(h -> h.startsWith("写成"));
    } else {
      assertThat(problems.get(0).hints().get(0)).startsWith(hint);
    }
  }

  @ParameterizedTest
  @CsvSource({"v:", "v: ~", "v: null"})
  void saysAtTheKeyThatNothingWasWritten(String data) {
    assertThat(Form.places(Form.problems(data + "\n"))).isEqualTo("data/missing 1:1");
  }

  @Test
  void countsColumnsInCodePoints() {
    String data = "{文字: 𠮷, v: x}\n";
    assertThat(Form.places(Form.problems(data))).isEqualTo("schema/type 1:12");
  }

  @Test
  void refusesANumberOfMoreThanThirtyDigits() {
    String data = "v: 1234567890123456789012345678901\n";
    assertThat(Form.places(Form.problems(data))).isEqualTo("number/range 1:4");
  }

  @Test
  void readsTheLongForm() {
    Figure figure =
        Form.read("罚款: {数值: 6, 上年: 90000元, 来源: 台账, 状态: 预计, 可比: 否, 公开: 否}\n").figures().all().get(0);
    assertThat(figure.value()).isEqualTo(new BigDecimal("6"));
    assertThat(figure.last().orElseThrow().value()).isEqualTo(new BigDecimal("9"));
    assertThat(figure.remarks().source()).isEqualTo("台账");
    assertThat(figure.remarks().estimated()).isTrue();
    assertThat(figure.remarks().allowComparison()).isFalse();
    assertThat(figure.remarks().withheld()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          v: {数直: 6}                 | schema/missing-key 1:1, schema/unknown-key 1:5
          v: {来源: 台账}               | schema/missing-key 1:1
          v: {数值: }                  | data/missing 1:5
          v: {数值: 6, 上年: }          | data/missing 1:12
          v: {数值: 6, 上年: 1e3}       | number/scientific 1:16
          v: {数值: 6, 上年: [1]}       | schema/type 1:16
          v: {数值: 6, 上年: 未统计}     | schema/type 1:16
          v: {数值: 无此职责}           | schema/type 1:9
          v: {数值: 6, 状态: 估计}       | schema/enum 1:16
          v: {数值: 6, 可比: true}      | schema/enum 1:16
          v: {数值: 6, 公开: }          | schema/enum 1:12
          v: {数值: 6, 来源: ''}        | schema/type 1:16
          """)
  void refusesAWrongLongForm(String data, String places) {
    assertThat(Form.places(Form.problems(data + "\n"))).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource({"无此职责, NO_SUCH_DUTY", "未统计, NOT_COUNTED"})
  void readsAWrittenNothing(String word, Absence absence) {
    ReportData data = Form.read("v: " + word + "\n");
    assertThat(data.absences()).containsEntry("v", absence);
    assertThat(data.figures().all()).isEmpty();
  }
}
