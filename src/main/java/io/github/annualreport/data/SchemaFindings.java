package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds data against the JSON Schema, and tells each violation in our own words, at its place. */
final class SchemaFindings {

  private final DataSchema schema;
  private final YamlNode.Mapping yaml;
  private final Diagnostics problems;

  SchemaFindings(DataSchema schema, YamlNode.Mapping yaml, Diagnostics problems) {
    this.schema = schema;
    this.yaml = yaml;
    this.problems = problems;
  }

  /**
   * Adds what the schema finds. Figures count with the number they mean, in the schema's unit: the
   * schema's bounds hold for this year's values and for last year's alike.
   */
  void add(Map<String, FigureReader.Written> figures) {
    var thisYear = new LinkedHashMap<String, Figure>();
    var lastYear = new LinkedHashMap<String, Figure>();
    figures.forEach(
        (name, written) -> {
          written.figure().ifPresent(f -> thisYear.put(name, f));
          written.figure().filter(f -> f.last().isPresent()).ifPresent(f -> lastYear.put(name, f));
        });
    check(figures, f -> thisYear.get(f).value(), thisYear)
        .forEach(v -> problems.add(tell(v, place(v, thisYear, f -> f.origin().position()))));
    if (!lastYear.isEmpty()) {
      check(figures, f -> lastYear.get(f).last().orElseThrow().value(), lastYear).stream()
          .filter(v -> lastYear.containsKey(name(v.location())))
          .forEach(
              v ->
                  problems.add(
                      tell(
                          v, place(v, lastYear, f -> f.last().orElseThrow().origin().position()))));
    }
  }

  private List<JsonSchemaCheck.Violation> check(
      Map<String, FigureReader.Written> written,
      Function<String, BigDecimal> number,
      Map<String, Figure> figures) {
    var instance =
        new InstanceTree(
            written.keySet(),
            n -> figures.containsKey(n) ? Optional.of(number.apply(n)) : Optional.empty());
    return schema.check().check(instance.of(yaml)).stream().filter(this::counts).toList();
  }

  /** A figure that was left out of the instance because it cannot be read is not missing. */
  private boolean counts(JsonSchemaCheck.Violation violation) {
    boolean insideBranch = violation.evaluationPath().matches(".*/(anyOf|oneOf)/.*");
    boolean written =
        violation.keyword().equals("required")
            && node(violation.location())
                .filter(YamlNode.Mapping.class::isInstance)
                .flatMap(n -> ((YamlNode.Mapping) n).get(violation.property()))
                .isPresent();
    return !insideBranch && !written;
  }

  private SourcePosition place(
      JsonSchemaCheck.Violation violation,
      Map<String, Figure> figures,
      Function<Figure, SourcePosition> position) {
    Figure figure = figures.get(name(violation.location()));
    return figure != null ? position.apply(figure) : keyword(violation);
  }

  private SourcePosition keyword(JsonSchemaCheck.Violation violation) {
    List<Object> location = violation.location();
    return switch (violation.keyword()) {
      case "additionalProperties", "unevaluatedProperties", "propertyNames" ->
          entry(location, violation.property())
              .map(YamlNode.Entry::keyPosition)
              .orElse(yaml.position());
      case "required", "dependentRequired", "minItems", "maxItems", "minProperties" ->
          parentKey(location);
      default -> node(location).map(YamlNode::position).orElse(yaml.position());
    };
  }

  private Diagnostic tell(JsonSchemaCheck.Violation violation, SourcePosition position) {
    String what = "“" + name(violation.location()) + "”";
    String demand = violation.arguments().isEmpty() ? "" : violation.arguments().get(0);
    return switch (violation.keyword()) {
      case "additionalProperties", "unevaluatedProperties" -> unknownKey(violation, position);
      case "required", "dependentRequired" -> missingKey(violation, position);
      case "type" -> wrongType(violation, position, what);
      case "enum", "const" ->
          error("schema/enum", position, what + "应写 " + choices(violation) + found(violation));
      case "minimum", "exclusiveMinimum" ->
          error("schema/minimum", position, what + "不能小于 " + demand + found(violation));
      case "maximum", "exclusiveMaximum" ->
          error("schema/maximum", position, what + "不能大于 " + demand + found(violation));
      case "multipleOf" ->
          error(
              "schema/multipleOf",
              position,
              what
                  + (demand.equals("1") || demand.equals("1.0") ? "应为整数" : "应为 " + demand + " 的整数倍")
                  + found(violation));
      case "format" -> badFormat(violation, position, what);
      case "pattern" ->
          error("schema/pattern", position, what + "的写法不对" + found(violation))
              .withHint(patternHint(violation));
      case "minLength" -> error("schema/length", position, what + "太短");
      case "maxLength" -> error("schema/length", position, what + "太长，最多 " + demand + " 字");
      case "minItems" -> error("schema/items", position, what + "至少要有 " + demand + " 条");
      case "maxItems" -> error("schema/items", position, what + "最多 " + demand + " 条");
      case "uniqueItems" -> error("schema/items", position, what + "有重复的条目");
      default ->
          error("schema/" + violation.keyword(), position, what + "不符合要求" + found(violation));
    };
  }

  private static Diagnostic error(String code, SourcePosition position, String message) {
    return Diagnostic.error(code, position, message);
  }

  private Diagnostic unknownKey(JsonSchemaCheck.Violation violation, SourcePosition position) {
    String key = violation.property();
    var problem = error("schema/unknown-key", position, "没有“" + key + "”这一项");
    List<String> known =
        schemaAt(violation.location())
            .map(s -> List.copyOf(s.properties().keySet()))
            .orElse(List.of());
    Optional<String> nearest = Suggestion.nearest(key, known);
    if (nearest.isPresent()) {
      return problem.withLabel("是不是“" + nearest.get() + "”？");
    }
    return known.isEmpty() ? problem : problem.withHint("这里可以写：" + String.join("、", known));
  }

  private Diagnostic missingKey(JsonSchemaCheck.Violation violation, SourcePosition position) {
    String key = violation.property();
    var full = new ArrayList<>(violation.location());
    full.add(key);
    String title = schemaAt(full).map(s -> s.text("title")).filter(t -> !t.isEmpty()).orElse(key);
    String where = violation.location().isEmpty() ? "" : "“" + name(violation.location()) + "”里";
    return error("schema/missing-key", position, where + "缺少“" + key + "”（" + title + "）")
        .withHint("加上一行 " + key + ": …");
  }

  private Diagnostic wrongType(
      JsonSchemaCheck.Violation violation, SourcePosition position, String what) {
    String type = schemaAt(violation.location()).map(s -> s.text("type")).orElse("");
    String expected =
        switch (type) {
          case "integer" -> "整数";
          case "number" -> "数字";
          case "string" -> "文字";
          case "boolean" -> "true 或 false";
          case "array" -> "列表，每条一行，以“- ”开头";
          case "object" -> "一组项目，每项一行，缩进两格";
          default -> "别的类型";
        };
    var problem = error("schema/type", position, what + "应为" + expected + found(violation));
    boolean numberForText =
        type.equals("string")
            && node(violation.location()).orElse(null) instanceof YamlNode.Scalar scalar
            && scalar.type() != YamlNode.Type.NULL;
    return numberForText ? problem.withHint("要当作文字，加上引号") : problem;
  }

  private Diagnostic badFormat(
      JsonSchemaCheck.Violation violation, SourcePosition position, String what) {
    String format = schemaAt(violation.location()).map(s -> s.text("format")).orElse("");
    if (format.equals("date")) {
      return error("schema/format", position, what + "不是日期" + found(violation))
          .withHint("写成 2026-01-20 的样子，要真有这一天");
    }
    return error("schema/format", position, what + "不是正确的 " + format + found(violation));
  }

  private String patternHint(JsonSchemaCheck.Violation violation) {
    return schemaAt(violation.location())
        .map(s -> s.text("description"))
        .filter(d -> !d.isEmpty())
        .orElse("照模板说明书写");
  }

  private String choices(JsonSchemaCheck.Violation violation) {
    List<String> words = schemaAt(violation.location()).map(s -> s.words("enum")).orElse(List.of());
    String constant = schemaAt(violation.location()).map(s -> s.text("const")).orElse("");
    return words.isEmpty() ? constant : String.join("、", words) + " 之一";
  }

  private String found(JsonSchemaCheck.Violation violation) {
    Optional<YamlNode> node = node(violation.location());
    if (node.orElse(null) instanceof YamlNode.Scalar scalar) {
      if (scalar.type() == YamlNode.Type.NULL) {
        return "，没有写内容";
      }
      String text = scalar.text();
      return "，写的是 " + (text.length() > 40 ? text.substring(0, 40) + "…" : text);
    }
    return node.map(n -> n instanceof YamlNode.Sequence ? "，写的是列表" : "").orElse("");
  }

  private Optional<SchemaNode> schemaAt(List<Object> location) {
    Optional<SchemaNode> at = Optional.of(schema.root());
    for (Object step : location) {
      at = at.flatMap(s -> s.child(step));
    }
    return at;
  }

  private Optional<YamlNode> node(List<Object> location) {
    Optional<YamlNode> at = Optional.of(yaml);
    for (Object step : location) {
      at = at.flatMap(n -> child(n, step));
    }
    return at;
  }

  private static Optional<YamlNode> child(YamlNode node, Object step) {
    if (node instanceof YamlNode.Sequence sequence && step instanceof Integer index) {
      return index < sequence.items().size()
          ? Optional.of(sequence.items().get(index))
          : Optional.empty();
    }
    return node instanceof YamlNode.Mapping mapping
        ? mapping.get(step.toString())
        : Optional.empty();
  }

  private Optional<YamlNode.Entry> entry(List<Object> location, String key) {
    return node(location)
        .filter(YamlNode.Mapping.class::isInstance)
        .flatMap(n -> ((YamlNode.Mapping) n).entry(key));
  }

  private SourcePosition parentKey(List<Object> location) {
    if (location.isEmpty()) {
      return yaml.position();
    }
    Object last = location.get(location.size() - 1);
    List<Object> parent = location.subList(0, location.size() - 1);
    return last instanceof String key
        ? entry(parent, key).map(YamlNode.Entry::keyPosition).orElse(yaml.position())
        : node(location).map(YamlNode::position).orElse(yaml.position());
  }

  /** 类.指标, or 存在问题[2].不足 with the entry counted from 1. */
  private static String name(List<Object> location) {
    return location.stream()
        .map(s -> s instanceof Integer index ? "[" + (index + 1) + "]" : "." + s)
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
