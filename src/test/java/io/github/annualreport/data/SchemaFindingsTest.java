package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.yaml.YamlNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaFindingsTest {

  private static final Sheet SHEET =
      Sheet.of(
          """
            单位:
              type: object
              additionalProperties: false
              required: [名称]
              properties:
                名称: {title: 单位全称, description: 末尾不加标点, type: string, pattern: '^\\S*[^。]$'}
                自称: {type: string, minLength: 2, maxLength: 4}
            日期: {type: string, format: date}
            级别: {type: string, enum: [错误, 警告]}
            文种: {const: 报告}
            占比: {type: number, exclusiveMinimum: 0, exclusiveMaximum: 100, multipleOf: 0.5}
            大数: {type: number, multipleOf: 2}
            是否: {type: boolean}
            文件: {type: array, minItems: 2, maxItems: 3, uniqueItems: true, items: {type: string, minLength: 1}}
            问题:
              type: array
              items:
                type: object
                additionalProperties: false
                required: [不足]
                properties: {不足: {type: string}, 原因: {type: string}}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          单住: 1                      | schema/unknown-key 1:1    | 没有“单住”这一项
          单位: {名称: 甲, 别名: 乙}   | schema/unknown-key 1:13   | 没有“别名”这一项
          单位: {自称: 我局}           | schema/missing-key 1:1    | “单位”里缺少“名称”（单位全称）
          单位: 甲                     | schema/type 1:5           | “单位”应为一组项目（每项一行，缩进两格），写的是 甲
          单位:                        | -                         | -
          单位: {名称: 甲。}           | schema/pattern 1:10       | “单位.名称”的写法不对，写的是 甲。
          单位: {名称: 12}             | schema/type 1:10          | “单位.名称”应为文字，写的是 12
          单位: {名称: 甲, 自称: 我}   | schema/length 1:17        | “单位.自称”太短，至少 2 字，写的是 我
          单位: {名称: 甲, 自称: 我们的局} | -                     | -
          单位: {名称: 甲, 自称: 我们的大局} | schema/length 1:17  | “单位.自称”太长，最多 4 字
          日期: 2024-02-30             | schema/format 1:5         | “日期”不是日期，写的是 2024-02-30
          日期: 2024-1-1               | schema/format 1:5         | “日期”不是日期，写的是 2024-1-1
          日期: 2024-01-31             | -                         | -
          级别: 严重                   | schema/enum 1:5           | “级别”应写 错误、警告 之一，写的是 严重
          文种: 通报                   | schema/enum 1:5           | “文种”应写 报告，写的是 通报
          占比: 0                      | schema/minimum 1:5        | “占比”应大于 0，写的是 0
          占比: 100                    | schema/maximum 1:5        | “占比”应小于 100，写的是 100
          占比: 0.3                    | schema/multipleOf 1:5     | “占比”应为 0.5 的整数倍，写的是 0.3
          占比: 50.50                  | -                         | -
          占比: 3%                     | schema/type 1:5           | “占比”应为数字，写的是 3%
          占比: 1,000                  | yaml/thousands-separator 1:5 | “占比”有千位分隔符：1,000
          大数: 9007199254740993       | schema/multipleOf 1:5     | “大数”应为 2 的整数倍，写的是 9007199254740993
          大数: 9007199254740992       | -                         | -
          是否: 是                     | schema/type 1:5           | “是否”应为 true 或 false，写的是 是
          文件: 甲                     | schema/type 1:5           | “文件”应为列表（每条一行，以“- ”开头），写的是 甲
          文件: [甲]                   | schema/items 1:1          | “文件”至少要有 2 条
          文件: [甲, 乙, 丙, 丁]       | schema/items 1:1          | “文件”最多 3 条
          文件: [甲, 乙, 甲]           | schema/items 1:1          | “文件”第 1、3 条相同，留下一条
          文件: [甲, 3]                | schema/type 1:9           | “文件[2]”应为文字，写的是 3
          文件: [甲, ]                 | schema/items 1:1          | “文件”至少要有 2 条
          文件: [甲, ~]                | data/empty-item 1:9       | 列表里有一条是空的，填上或删去
          文件: [甲, ""]               | data/empty-item 1:9       | 列表里有一条是空的，填上或删去
          问题: [{不足: 甲}, {原因: 乙}] | schema/missing-key 1:15 | “问题[2]”里缺少“不足”
          """)
  void tellsWhatIsWrongAtItsPlace(String data, String finding, String message) {
    var problems = SHEET.problems(data + "\n");
    if (finding.equals("-")) {
      assertThat(problems).isEmpty();
      return;
    }
    assertThat(problems.stream().map(Sheet::brief)).containsExactly(finding);
    assertThat(problems.get(0).message()).isEqualTo(message);
  }

  @Test
  void suggestsTheKeyThatWasMeant() {
    assertThat(SHEET.problems("单住: 1\n").get(0).label()).isEqualTo("是不是“单位”？");
  }

  @Test
  void listsTheKnownKeysWhereNoneIsNear() {
    Diagnostic problem = SHEET.problems("单位: {名称: 甲, 联系电话: 1}\n").get(0);
    assertThat(problem.hints()).containsExactly("这里可以写：名称、自称");
  }

  @Test
  void givesTheLineToAdd() {
    assertThat(SHEET.problems("单位: {自称: 我局}\n").get(0).hints()).containsExactly("加上一行 名称: …");
  }

  @Test
  void explainsAPatternByTheDescription() {
    assertThat(SHEET.problems("单位: {名称: 甲。}\n").get(0).hints()).containsExactly("末尾不加标点");
  }

  @Test
  void pointsAtBothOfTwoEqualRows() {
    Diagnostic problem = SHEET.problems("文件:\n  - 甲\n  - 乙\n  - 甲\n").get(0);
    assertThat(problem.related()).extracting(r -> r.position().line()).containsExactly(2, 4);
  }

  @Test
  void cutsALongValue() {
    Diagnostic problem = SHEET.problems("级别: " + "𠮷".repeat(60) + "\n").get(0);
    assertThat(problem.message()).endsWith("写的是 " + "𠮷".repeat(40) + "…");
  }

  @Test
  void tellsAllInTheOrderOfTheFile() {
    String data =
        """
        文件: [甲]
        日期: 2024-02-30
        级别: 严重
        无名: 1
        单位:
          自称: 我
        """;
    assertThat(SHEET.findings(data))
        .containsExactly(
            "schema/items 1:1",
            "schema/format 2:5",
            "schema/enum 3:5",
            "schema/unknown-key 4:1",
            "schema/missing-key 5:1",
            "schema/length 6:7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999", "31", "0"})
  void wantsAYearOfFourDigitsWhateverTheSchemaAllows(String year) {
    var problems = new Diagnostics();
    String unbounded = Sheet.text("").replace(", minimum: 2000, maximum: 2100", "");
    var schema = Sheet.schema(Sheet.yaml("schema.yaml", unbounded, problems), problems);
    var validator = new DataValidator(schema, schema.shape(), List.of());
    YamlNode.Mapping yaml = Sheet.yaml("2025.yaml", "年度: " + year + "\n", problems);
    assertThatThrownBy(() -> validator.validate(yaml, problems))
        .isInstanceOf(InvalidInputException.class);
    assertThat(problems.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("年度要写四位数的年份，如 2031");
  }

  @ParameterizedTest
  @CsvSource({
    "年度: 2025年, 只写数，不带单位：2025",
    "年度: '2025', '写成 2025'",
    "年度: 2025.0, 写成 2025",
    "年度: 02025, 写成 2025",
  })
  void wantsTheYearAsAPlainNumber(String line, String hint) {
    var schema = SHEET.schema();
    var problems = new Diagnostics();
    var validator = new DataValidator(schema, schema.shape(), List.of());
    assertThatThrownBy(
            () -> validator.validate(Sheet.yaml("2025.yaml", line + "\n", problems), problems))
        .isInstanceOf(InvalidInputException.class);
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).position()).hasToString("2025.yaml:1:5");
    assertThat(problems.sorted().get(0).hints()).containsExactly(hint);
  }
}
