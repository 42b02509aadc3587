package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCheckTest {

  /** The property stands on line 7 of the schema, its value from column 6. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {minimun: 0}                                   | 7:7  | JSON Schema 里没有“minimun” | minimum
          {items: {minLenght: 1}}                        | 7:15 | JSON Schema 里没有“minLenght” | minLength
          {anyOf: [{patern: a}]}                         | 7:16 | JSON Schema 里没有“patern” | pattern
          {additionalProprties: false}                   | 7:7  | JSON Schema 里没有“additionalProprties” | additionalProperties
          {x-指际: {单位: 起}}                           | 7:7  | JSON Schema 里没有“x-指际” | x-指标
          {type: strng}                                  | 7:13 | type 应写 JSON 类型的名称 |
          {minimum: '0'}                                 | 7:16 | minimum 应写 数字 |
          {minLength: -1}                                | 7:18 | minLength 应写 非负整数 |
          {multipleOf: 0}                                | 7:19 | multipleOf 应写 正数 |
          {pattern: '('}                                 | 7:16 | pattern 应写 正则表达式 |
          {format: dat}                                  | 7:15 | format 应写 date、email、uri 之一 |
          {type: array, x-键: 称号, items: {additionalProperties: false, properties: {称号: {type: string}}}} | 7:25 | x-键“称号”应是“v”每一条的必填项 |
          {uniqueItems: yes}                             | 7:20 | uniqueItems 应写 true 或 false |
          {anyOf: []}                                    | 7:14 | anyOf 应写 模式的列表 |
          {properties: {a: {}}}                          | 7:7  | 这一组项目没有写 additionalProperties: false |
          {additionalProperties: false, required: [案件], properties: {案卷: {}}} | 7:47 | required 里的“案件”没有在 properties 里定义 | 案卷
          {additionalProperties: false, properties: {'案.件': {}}} | 7:49 | “案.件”不能作名称，只能用汉字、字母、数字和下划线 |
          {$ref: '#/$defs/指际'}                         | 7:13 | $defs 里没有“指际” | 指标
          {$ref: 'other.yaml#/a'}                        | 7:13 | $ref 只能引用本文件的定义，写的是 other.yaml#/a |
          {anyOf: [{x-指标: {单位: 起, 类别: 计数}}]}    | 7:16 | 指标只能写在 properties 里，这里的指标没有名称 |
          {description: 乙, x-指标: {单位: 起, 类别: 计数}}              | 7:6  | 指标“v”没有 title |
          {title: 甲, x-指标: {单位: 起, 类别: 计数}}                    | 7:6  | 指标“v”没有 description |
          {title: 甲, description: 乙, x-指标: {类别: 计数}}             | 7:39 | 指标“v”没有写单位 |
          {title: 甲, description: 乙, x-指标: {单位: 起, 类型: 计数, 类别: 计数}} | 7:47 | x-指标 里没有“类型” | 类别
          {title: 甲, description: 乙, x-指标: {单位: 起, 类别: 个数}}   | 7:51 | 指标“v”的类别应为其中之一：计数、金额、比率、数值、位次 |
          {title: 甲, description: 乙, x-指标: {单位: 起, 类别: 比率}}   | 7:39 | 比率的单位须是 %，单位为 % 的须是比率 |
          {title: 甲, description: 乙, x-指标: {单位: 起, 类别: 计数, 时点: 对}} | 7:59 | 时点应写 是 或 否 |
          {title: 甲, description: 乙, x-指标: {单位: 起, 类别: 计数, 小数: 9}} | 7:59 | 小数应为 0 到 6 的整数 |
          {title: 甲, description: 乙, x-指标: {单位: 起, 类别: 计数, 零: }} | 7:55 | 指标“v”的零没有写内容 |
          {title: 甲, description: 乙, x-指标: {单位: 元, 类别: 金额, 随: w}} | 7:58 | “v”的随应为一个计数指标，写的是 w |
          """)
  void refusesWhatWouldNotWork(String property, String place, String message, String meant) {
    List<Diagnostic> problems = problems(Sheet.text("  v: " + property + "\n"));
    assertThat(problems).isNotEmpty();
    Diagnostic problem = problems.get(0);
    assertThat(problem.message()).isEqualTo(message);
    assertThat(Sheet.brief(problem)).isEqualTo("template/schema " + place);
    assertThat(problem.label()).isEqualTo(meant == null ? "" : "是不是“" + meant + "”？");
  }

  @Test
  void refusesADefinitionThatContainsItself() {
    String schema =
        Sheet.text("") + "  甲: {items: {$ref: '#/$defs/乙'}}\n  乙: {$ref: '#/$defs/甲'}\n";
    assertThat(problems(schema))
        .extracting(Diagnostic::message)
        .containsExactly("“乙”引用了它自己", "“甲”引用了它自己");
  }

  @Test
  void tellsWhetherEveryDataFileHasAYear() {
    assertThat(Sheet.of("").schema().requiresInteger("年度")).isTrue();
    assertThat(Sheet.of("").schema().requiresInteger("说明")).isFalse();
  }

  @Test
  void takesAMapOfTexts() {
    assertThat(problems(Sheet.text("  v: {type: object, additionalProperties: {type: string}}\n")))
        .isEmpty();
  }

  @Test
  void tellsAllAtOnce() {
    assertThat(problems(Sheet.text("  v: {minimun: 0}\n  w: {maximun: 0}\n"))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"department", "ecology-bureau"})
  void passesTheSchemasOfTheTemplatesWhichAreValidByTheMetaschemaToo(String template)
      throws IOException {
    String shared = Files.readString(Path.of("templates/lib/gongwen.yaml"));
    String text =
        Files.readString(Path.of("templates/" + template + "/schema.yaml"))
            .replace("    $ref: ../lib/gongwen.yaml\n", shared.indent(4));
    var problems = new Diagnostics();
    YamlNode.Mapping yaml = Sheet.yaml("schema.yaml", text, problems);
    Sheet.schema(DeclaredFigures.none(yaml).schema(), problems);
    assertThat(problems.sorted()).isEmpty();
    var metaschema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(metaschema.validate(JsonTree.of(yaml))).isEmpty();
  }

  private static List<Diagnostic> problems(String schema) {
    var problems = new Diagnostics();
    try {
      Sheet.schema(Sheet.yaml("schema.yaml", schema, problems), problems);
    } catch (InvalidInputException e) {
      return e.diagnostics();
    }
    return problems.sorted();
  }
}
