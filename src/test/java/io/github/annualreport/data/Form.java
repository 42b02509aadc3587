package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.yaml.YamlReader;
import java.util.List;
import java.util.stream.Collectors;

/** A small schema, and data held against it the way the program does. */
final class Form {

  static final String SCHEMA =
      """
      $schema: https://json-schema.org/draft/2020-12/schema
      type: object
      additionalProperties: false
      properties:
        v: {title: 数, description: 数, $ref: '#/$defs/指标', x-指标: {单位: 件, 类别: 计数}}
        偶数: {title: 偶数, description: 偶数, multipleOf: 2, x-指标: {单位: 件, 类别: 计数}}
        罚款: {title: 罚款, description: 罚款, minimum: 0, maximum: 20, x-指标: {单位: 万元, 类别: 金额, 省略单位: 是}}
        金额: {title: 金额, description: 金额, exclusiveMinimum: 0, exclusiveMaximum: 9, x-指标: {单位: 万元, 类别: 金额, 省略单位: 是}}
        办结率: {title: 办结率, description: 办结率, minimum: 0, maximum: 100, x-指标: {单位: '%', 类别: 比率}}
        年度: {title: 报告年度, type: integer, minimum: 2000}
        日期: {title: 日期, type: string, format: date}
        级别: {title: 级别, enum: [县, 市]}
        文字: {title: 文字, type: string, minLength: 1, maxLength: 60}
        编号: {title: 编号, type: string, pattern: '^[A-Z]+$', description: 大写字母。}
        任意: {title: 任意, anyOf: [{type: number}, {type: array, items: {type: string}}]}
        单位:
          title: 单位
          type: object
          additionalProperties: false
          required: [名称]
          properties:
            名称: {title: 单位全称, type: string}
            自称: {title: 自称, type: string}
        问题:
          title: 问题
          type: array
          minItems: 2
          x-键: 不足
          items:
            type: object
            additionalProperties: false
            required: [不足]
            properties:
              不足: {title: 不足, type: string}
              原因: {title: 原因, type: string}
        安排: {title: 安排, type: array, maxItems: 3, items: {type: string}}
        说明: {title: 说明, type: object}
      $defs:
        指标: {anyOf: [{type: number}, {type: string}]}
      """;

  private Form() {}

  static DataSchema schema(String yaml) {
    return Sheet.schema(
        YamlReader.read(new SourceFile("schema.yaml", yaml), new Diagnostics()), new Diagnostics());
  }

  static ReportData read(String data) {
    return read(data, new Diagnostics());
  }

  /** What is wrong with the data. */
  static List<Diagnostic> problems(String data) {
    var problems = new Diagnostics();
    try {
      read(data, problems);
    } catch (InvalidInputException e) {
      return e.diagnostics();
    }
    return problems.sorted();
  }

  /** Code, line and column of each problem, as {@code schema/type 1:4}. */
  static String places(List<Diagnostic> problems) {
    return problems.stream()
        .map(d -> d.code() + " " + d.position().line() + ":" + d.position().column())
        .collect(Collectors.joining(", "));
  }

  private static ReportData read(String data, Diagnostics problems) {
    DataSchema schema = schema(SCHEMA);
    var yaml = YamlReader.read(new SourceFile("2031.yaml", data), problems);
    return new DataValidator(schema, schema.shape(), List.of("检查次数波动")).validate(yaml, problems);
  }
}
