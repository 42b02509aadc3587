package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.figure.Precision;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.util.List;

/** A schema of some properties besides 年度, and data held against it. */
record Sheet(DataSchema schema) {

  /** Figures in every form: as the schemas of the templates define them. */
  private static final String DEFINITIONS =
      """
      $defs:
        指标:
          anyOf:
            - {type: number}
            - {type: string, minLength: 1}
            - type: object
              additionalProperties: false
              properties:
                数值: {type: [number, string]}
      """;

  /**
   * @param properties of the schema, indented by two spaces
   */
  static Sheet of(String properties) {
    var problems = new Diagnostics();
    return new Sheet(schema(yaml("schema.yaml", text(properties), problems), problems));
  }

  /** A template's schema, checked and read. */
  static DataSchema schema(YamlNode.Mapping yaml, Diagnostics problems) {
    DataSchema.check(yaml, problems);
    return DataSchema.read(yaml, Precision.STANDARD, problems);
  }

  static String text(String properties) {
    return "type: object\nadditionalProperties: false\nrequired: [年度]\nproperties:\n"
        + "  年度: {title: 年度, type: integer, minimum: 2000, maximum: 2100}\n"
        + "  说明: {type: object, additionalProperties: {type: string}}\n"
        + properties
        + DEFINITIONS;
  }

  /** One figure named v. */
  static Sheet ofFigure(String unit, String kind, String bounds) {
    return of(
        """
          v:
            title: 指标
            description: 口径
            $ref: '#/$defs/指标'
            x-指标: {单位: '%s', 类别: %s}
            %s
        """
            .formatted(unit, kind, bounds));
  }

  /** The data, with the year behind it. */
  ReportData read(String data) {
    return read(data, new Diagnostics());
  }

  private ReportData read(String data, Diagnostics problems) {
    var validator = new DataValidator(schema, schema.shape(), List.of("规则一"));
    return validator.validate(yaml("2025.yaml", data + "年度: 2025\n", problems), problems);
  }

  List<Diagnostic> problems(String data) {
    var problems = new Diagnostics();
    try {
      read(data, problems);
    } catch (InvalidInputException e) {
      return e.diagnostics();
    }
    return problems.sorted();
  }

  /** What is wrong, as code and line:column. */
  List<String> findings(String data) {
    return problems(data).stream().map(Sheet::brief).toList();
  }

  static String brief(Diagnostic problem) {
    return "%s %d:%d"
        .formatted(problem.code(), problem.position().line(), problem.position().column());
  }

  static YamlNode.Mapping yaml(String name, String text, Diagnostics problems) {
    return YamlReader.read(new SourceFile(name, text), problems);
  }
}
