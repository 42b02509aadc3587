package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataValidatorTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          罚款: 20.5                 | schema/maximum 1:5 | “罚款”不能大于 20万元，写的是 20.5
          罚款: 205000元             | schema/maximum 1:5 | “罚款”不能大于 20万元，写的是 205000元
          罚款: {数值: 20.5}          | schema/maximum 1:10 | “罚款”不能大于 20万元，写的是 20.5
          罚款: {数值: 3, 上年: 20.5万元} | schema/maximum 1:17 | “罚款”不能大于 20万元，写的是 20.5万元
          罚款: -1                   | schema/minimum 1:5 | “罚款”不能小于 0万元，写的是 -1
          金额: 0                    | schema/minimum 1:5 | “金额”应大于 0万元，写的是 0
          金额: 9                    | schema/maximum 1:5 | “金额”应小于 9万元，写的是 9
          偶数: 9007199254740993      | schema/multipleOf 1:5 | “偶数”应为 2件 的整数倍，写的是 9007199254740993
          年度: 1999                 | schema/minimum 1:5 | “年度”不能小于 2000，写的是 1999
          年度: 二〇三一              | schema/type 1:5 | “年度”应为整数，写的是 二〇三一
          年度: 2031.0               | schema/type 1:5 | “年度”应为整数，写的是 2031.0
          年度: 2031.5               | schema/type 1:5 | “年度”应为整数，写的是 2031.5
          年度:                      | data/missing 1:1 | “年度”写了项目，没有写内容
          日期: 2024-02-30           | schema/format 1:5 | “日期”不是日期，写的是 2024-02-30
          日期: 2024-1-1             | schema/format 1:5 | “日期”不是日期，写的是 2024-1-1
          级别: 省                   | schema/enum 1:5 | “级别”应写 县、市 之一，写的是 省
          文字: 12                   | schema/type 1:5 | “文字”应为文字，写的是 12
          编号: a                    | schema/pattern 1:5 | “编号”的写法不对，写的是 a
          任意: 甲                   | schema/type 1:5 | “任意”应为数字或列表（每条一行，以“- ”开头），写的是 甲
          任意: [甲, 2]              | schema/type 1:9 | “任意[2]”应为文字，写的是 2
          单位: 甲局                 | schema/type 1:5 | “单位”应为一组项目（每项一行，缩进两格），写的是 甲局
          单位: {自称: 我局}          | schema/missing-key 1:1 | “单位”里缺少“名称”（单位全称）
          问题: [{不足: 少}]          | schema/items 1:1 | “问题”至少要有 2 条
          安排: [甲, 乙, 丙, 丁]       | schema/items 1:1 | “安排”最多 3 条
          问题: [{不足: 少}, 乙]       | schema/type 1:15 | “问题[2]”应为一组项目（每项一行，缩进两格），写的是 乙
          问题: [{不足: 少}, {原因: 忙}] | schema/missing-key 1:15 | “问题[2]”里缺少“不足”
          问题: [{不足: 少}, {不足: 少, 原因: 忙}] | data/repeated-key 1:20 | “问题”里有两条的不足都是“少”
          安排: [甲, ~]              | data/empty-item 1:9 | 列表里有一条是空的，填上或删去
          """)
  void tellsWhatTheSchemaFindsAtItsPlace(String data, String place, String message) {
    List<Diagnostic> problems = Form.problems(data + "\n");
    assertThat(Form.places(problems)).isEqualTo(place);
    assertThat(problems.get(0).message()).isEqualTo(message);
  }

  @Test
  void takesAWordForTheOnlyRequiredMemberOfAnEntryThatMayBeOne() {
    DataSchema schema =
        Form.schema(
            """
            type: object
            additionalProperties: false
            properties:
              附件:
                type: array
                items:
                  anyOf:
                    - {type: string}
                    - type: object
                      additionalProperties: false
                      required: [名称]
                      properties: {名称: {type: string}, 文件: {type: string}}
            """);
    var yaml =
        YamlReader.read(
            new SourceFile("2031.yaml", "附件: [甲, {名称: 乙, 文件: 乙.md}]\n"), new Diagnostics());
    ReportData data =
        new DataValidator(schema, schema.shape(), List.of()).validate(yaml, new Diagnostics());

    assertThat(data.groups("附件").stream().map(a -> a.text("名称") + "：" + a.text("文件")))
        .containsExactly("甲：", "乙：乙.md");
  }

  @Test
  void acceptsABoundItself() {
    assertThat(Form.problems("罚款: {数值: 0, 上年: 200000元}\n办结率: 100%\n偶数: 4\n")).isEmpty();
  }

  @Test
  void proposesTheNameThatWasMeantAtTheKey() {
    List<Diagnostic> problems = Form.problems("单位:\n  名称: 甲局\n  自秤: 我局\n");
    assertThat(Form.places(problems)).isEqualTo("schema/unknown-key 3:3");
    assertThat(problems.get(0).label()).isEqualTo("是不是“自称”？");
  }

  @Test
  void namesWhatMayBeWrittenWhereNothingIsNear() {
    List<Diagnostic> problems = Form.problems("单位: {名称: 甲局, 电话号码: 一}\n");
    assertThat(problems.get(0).hints()).containsExactly("这里可以写：名称、自称");
  }

  @Test
  void doesNotCallAFigureMissingThatCannotBeRead() {
    String schema =
        """
        type: object
        additionalProperties: false
        required: [v]
        properties:
          v: {title: 数, description: 数, x-指标: {单位: 件, 类别: 计数}}
        """;
    assertThat(Form.schema(schema).shape().required()).containsExactly("v");
    assertThat(Form.places(Form.problems("v: 无\n"))).isEqualTo("schema/type 1:4");
  }

  @Test
  void tellsAllProblemsInTheOrderOfTheFile() {
    String data =
        """
        级别: 省
        v: 1,000
        罚款: {数值: 30, 上年: 40}
        电话: 1
        单位: {自称: ''}
        文字: 见${w}
        """;
    assertThat(Form.places(Form.problems(data)))
        .isEqualTo(
            "schema/enum 1:5, yaml/thousands-separator 2:4, schema/maximum 3:10,"
                + " schema/maximum 3:18, schema/unknown-key 4:1, schema/missing-key 5:1,"
                + " text/unknown-name 6:6");
  }

  @Test
  void takesExplanationsOfFiguresAndRules() {
    ReportData data = Form.read("说明: {罚款: 大案较多, 检查次数波动: 方式改变}\n");
    assertThat(data.explanations()).containsOnlyKeys("罚款", "检查次数波动");
  }

  @Test
  void refusesAnExplanationOfNothing() {
    List<Diagnostic> problems = Form.problems("说明:\n  检查次数变动: 方式改变\n  罚款:\n");
    assertThat(Form.places(problems))
        .startsWith("data/unknown-explanation 2:3, data/empty-explanation 3:");
    assertThat(problems.get(0).label()).isEqualTo("是不是“检查次数波动”？");
  }
}
