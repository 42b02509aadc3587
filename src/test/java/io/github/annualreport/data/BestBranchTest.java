package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestBranchTest {

  private static final Sheet SHEET =
      Sheet.of(
          """
            形:
              oneOf:
                - {type: object, additionalProperties: false, required: [类, 长], properties: {类: {const: 线}, 长: {type: number}}}
                - {type: object, additionalProperties: false, required: [类, 径], properties: {类: {const: 圆}, 径: {type: number, exclusiveMinimum: 0}}}
            号: {anyOf: [{type: number}, {type: string, pattern: '^[0-9]+$'}]}
            名: {anyOf: [{type: string, maxLength: 2}, {type: array, items: {type: string}}]}
            多: {oneOf: [{type: number}, {type: number, minimum: 3}]}
            列: {type: array, items: {anyOf: [{type: number, minimum: 0}, {enum: [无, 未]}]}}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          形: {类: 圆, 径: 0}       | schema/minimum 1:14     | “形.径”应大于 0，写的是 0
          形: {类: 线, 径: 0}       | schema/missing-key 1:1, schema/unknown-key 1:11 | “形”里缺少“长”
          形: 3                     | schema/type 1:4         | “形”应为一组项目（每项一行，缩进两格），写的是 3
          号: abc                   | schema/pattern 1:4      | “号”的写法不对，写的是 abc
          号: [1]                   | schema/type 1:4         | “号”应为数字或文字，写的是列表
          名: [甲, 3]               | schema/type 1:8         | “名[2]”应为文字，写的是 3
          多: 5                     | schema/oneOf 1:4        | “多”同时符合几种写法，只能符合一种，写的是 5
          列: [1, -2, -3, 无]       | schema/minimum 1:8, schema/minimum 1:12 | “列[2]”不能小于 0，写的是 -2
          """)
  void explainsByTheBranchThatWasMeant(String data, String findings, String message) {
    assertThat(SHEET.findings(data + "\n")).containsExactly(findings.split(", "));
    assertThat(SHEET.problems(data + "\n").get(0).message()).isEqualTo(message);
  }

  @Test
  void isSilentIfOneBranchFits() {
    assertThat(SHEET.findings("形: {类: 线, 长: 3}\n号: '12'\n名: [甲]\n多: 2\n列: [无, 1]\n")).isEmpty();
  }
}
