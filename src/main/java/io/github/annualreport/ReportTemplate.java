package io.github.annualreport;

import io.github.annualreport.data.DataSchema;
import io.github.annualreport.data.DataValidator;
import io.github.annualreport.data.TextReader;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diff.Limits;
import io.github.annualreport.document.Scheme;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Value;
import io.github.annualreport.indicator.RuleBook;
import io.github.annualreport.template.TemplateRenderer;
import io.github.annualreport.template.TemplateSource;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A template: what its folder holds, each file read by the stage it belongs to.
 *
 * @param title for whom and for what it is
 * @param titlePattern 题名, with | where it may be folded
 * @param limits how far figures may go before a comparison asks for the reason
 * @param names all that texts may refer to: the schema's names, indicators, what follows from the
 *     year
 */
record ReportTemplate(
    String name,
    String title,
    Value.Text titlePattern,
    Scheme scheme,
    DataSchema schema,
    RuleBook rules,
    Limits limits,
    Shape.Group names,
    SourceFile body,
    TemplateSource source) {

  static final String SETTINGS = "template.yaml";
  static final String SCHEMA = "schema.yaml";
  static final String RULES = "rules.yaml";
  private static final String BODY = "report.md.ftl";

  /**
   * Reads and checks all of a template but its body, which is checked when it is used.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if the template is not valid
   */
  static ReportTemplate read(TemplateFolder folder) {
    var problems = new Diagnostics();
    YamlNode.Mapping settingsYaml = yaml(folder, SETTINGS, problems);
    DataSchema schema = DataSchema.read(yaml(folder, SCHEMA, problems), problems);
    requireYear(schema, problems);
    YamlNode.Mapping rulesYaml = yaml(folder, RULES, problems);
    RuleBook rules = RuleBook.read(rulesYaml, schema.shape(), schema.catalogue(), problems);
    Limits limits = Limits.read(rulesYaml, schema.catalogue().plus(rules.indicators()), problems);
    Shape.Group names = YearNames.declare(schema.shape());
    for (Definition indicator : rules.indicators()) {
      names = names.with(indicator);
    }
    var settings = new TemplateSettings(settingsYaml, problems);
    String title = settings.text("名称");
    Scheme scheme = settings.scheme();
    Value.Text pattern = new TextReader(names, problems).read(settings.scalar("题名"));
    problems.stopOnErrors();
    SourceFile body = file(folder, BODY);
    return new ReportTemplate(
        folder.name(), title, pattern, scheme, schema, rules, limits, names, body, folder);
  }

  DataValidator validator() {
    return new DataValidator(schema, names, explained());
  }

  /** What 说明 may give a reason for: rules, figures, indicators and texts. */
  List<String> explained() {
    var result = new ArrayList<>(rules.ruleIds());
    schema.catalogue().all().forEach(d -> result.add(d.name()));
    rules.indicators().forEach(d -> result.add(d.name()));
    textNames("", schema.shape(), result);
    return result;
  }

  /** The names of texts, about which 说明 may give a reason too. */
  private static void textNames(String prefix, Shape shape, List<String> result) {
    if (shape instanceof Shape.Text) {
      result.add(prefix);
    } else if (shape instanceof Shape.Items items) {
      textNames(prefix, items.item(), result);
    } else if (shape instanceof Shape.Group group) {
      group
          .members()
          .forEach(
              (name, s) -> textNames(prefix.isEmpty() ? name : prefix + "." + name, s, result));
    }
  }

  /** The JSON Schema of this template's data, as JSON. */
  String schemaJson() {
    return SchemaJson.of(schema.source());
  }

  /** Renders a text over this template's data: its own body, or one of the user's. */
  TemplateRenderer renderer(SourceFile text) {
    return new TemplateRenderer(text, source, names);
  }

  /** Every report has a year, and all that follows from it. */
  private static void requireYear(DataSchema schema, Diagnostics problems) {
    if (!schema.requiresInteger(YearNames.YEAR)) {
      problems.error(
          "template/schema",
          schema.source().position(),
          "schema 里要有必填的“" + YearNames.YEAR + "”，type: integer");
    }
  }

  private static YamlNode.Mapping yaml(TemplateFolder folder, String name, Diagnostics problems) {
    return YamlReader.read(file(folder, name), problems);
  }

  private static SourceFile file(TemplateFolder folder, String name) {
    return folder
        .find(name)
        .orElseThrow(
            () -> {
              var missing = new Diagnostics();
              var at = new SourceFile(folder.name() + "/" + name, "").start();
              missing.add(Diagnostic.error("template/no-such-file", at, "模板里没有“" + name + "”这个文件"));
              missing.stopOnErrors();
              return new IllegalStateException("an error stops");
            });
  }
}
