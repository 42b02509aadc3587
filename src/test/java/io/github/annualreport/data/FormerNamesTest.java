package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class FormerNamesTest {

  private static final String SCHEMA =
      """
      $schema: https://json-schema.org/draft/2020-12/schema
      type: object
      additionalProperties: false
      properties:
        检查:
          title: 检查
          type: object
          additionalProperties: false
          properties:
            次数:
              title: 检查次数
              description: 全年
              $ref: '#/$defs/指标'
              x-指标: {单位: 次, 类别: 计数, 曾用名: [趟数, 执法.检查数]}
      $defs:
        指标: {anyOf: [{type: number}, {type: string}]}
      """;

  private static FormerNames.Renewed renew(String data) {
    var problems = new Diagnostics();
    DataSchema schema =
        Sheet.schema(YamlReader.read(new SourceFile("schema.yaml", SCHEMA), problems), problems);
    problems.stopOnErrors();
    YamlNode.Mapping yaml = YamlReader.read(new SourceFile("2030.yaml", data), problems);
    return FormerNames.renew(yaml, schema.catalogue().all());
  }

  private static YamlNode.Entry inspections(FormerNames.Renewed renewed) {
    var group = (YamlNode.Mapping) renewed.yaml().get("检查").orElseThrow();
    return group.entry("次数").orElseThrow();
  }

  @Test
  void aFormerNameOfTheSameGroupIsReadUnderTheNameOfToday() {
    FormerNames.Renewed renewed = renew("检查:\n  趟数: 84\n");
    assertThat(renewed.formerNames()).containsEntry("检查.次数", "检查.趟数");
    assertThat(inspections(renewed).value().position()).hasToString("2030.yaml:2:7");
  }

  @Test
  void aFigureThatMovedFromAnotherGroupLeavesNoEmptyGroup() {
    FormerNames.Renewed renewed = renew("执法:\n  检查数: 84\n");
    assertThat(inspections(renewed).keyPosition()).hasToString("2030.yaml:2:3");
    assertThat(renewed.yaml().entry("执法")).isEmpty();
  }

  @Test
  void theNameOfTodayGoesBeforeAFormerOne() {
    FormerNames.Renewed renewed = renew("检查:\n  次数: 84\n  趟数: 83\n");
    assertThat(renewed.formerNames()).isEmpty();
  }
}
