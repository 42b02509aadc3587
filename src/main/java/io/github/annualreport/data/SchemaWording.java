package io.github.annualreport.data;

import io.github.annualreport.data.JsonSchemaCheck.Violation;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what violates a schema in the words of those who fill in the form. */
record SchemaWording(SchemaNode root, DataPositions places) {

  private static final int LONGEST_QUOTE = 40;

  /** Tells it of anything but a figure. */
  Diagnostic tell(Violation violation, SourcePosition position) {
    boolean empty =
        places.isNull(violation.location())
            && List.of("type", "enum", "const", "anyOf").contains(violation.keyword());
    return empty
        ? Diagnostic.error("data/missing", position, what(violation) + "写了项目，没有写内容")
            .withHint("填上，或删去这一行")
        : tell(violation, position, "", "");
  }

  /**
   * @param unit of the figure it is about, else empty
   * @param written how the figure is written, else empty
   */
  Diagnostic tell(Violation violation, SourcePosition position, String unit, String written) {
    String found = written.isEmpty() ? found(violation) : "，写的是 " + written;
    Bound bound = new Bound(demand(violation), unit);
    String what = what(violation);
    return switch (violation.keyword()) {
      case "additionalProperties", "unevaluatedProperties" -> unknownKey(violation, position);
      case "required", "dependentRequired" -> missingKey(violation, position);
      case "type" -> wrongType(violation, position, found);
      case "anyOf" -> noBranch(violation, position, found);
      case "enum", "const" ->
          error("schema/enum", position, what + "应写 " + choices(violation) + found);
      case "minimum" -> error("schema/minimum", position, what + bound.text("不能小于 ") + found);
      case "exclusiveMinimum" ->
          error("schema/minimum", position, what + bound.text("应大于 ") + found);
      case "maximum" -> error("schema/maximum", position, what + bound.text("不能大于 ") + found);
      case "exclusiveMaximum" ->
          error("schema/maximum", position, what + bound.text("应小于 ") + found);
      case "multipleOf" -> error("schema/multipleOf", position, what + bound.multiple() + found);
      case "format" -> badFormat(violation, position, found);
      case "pattern" ->
          error("schema/pattern", position, what + "的写法不对" + found)
              .withHint(patternHint(violation));
      case "minLength" -> tooShort(violation, position, found);
      case "maxLength" -> error("schema/length", position, what + "太长，最多 " + bound.number() + " 字");
      case "minItems" -> error("schema/items", position, what + "至少要有 " + bound.number() + " 条");
      case "maxItems" -> error("schema/items", position, what + "最多 " + bound.number() + " 条");
      case "uniqueItems" -> RepeatedRows.in(places, violation.location()).tell(what, position);
      case "oneOf" -> error("schema/oneOf", position, what + "同时符合几种写法，只能符合一种" + found);
      default -> error("schema/other", position, what + "不符合要求" + found);
    };
  }

  private static Diagnostic error(String code, SourcePosition position, String message) {
    return Diagnostic.error(code, position, message);
  }

  private Diagnostic unknownKey(Violation violation, SourcePosition position) {
    String key = violation.property();
    var problem = error("schema/unknown-key", position, "没有“" + key + "”这一项");
    List<String> known =
        schemaAt(violation.location())
            .map(s -> List.copyOf(s.properties().keySet()))
            .orElse(List.of());
    return Suggestion.question(key, known)
        .map(problem::withLabel)
        .orElseGet(
            () -> known.isEmpty() ? problem : problem.withHint("这里可以写：" + String.join("、", known)));
  }

  private Diagnostic missingKey(Violation violation, SourcePosition position) {
    String key = violation.property();
    var full = new ArrayList<>(violation.location());
    full.add(key);
    String title = schemaAt(full).map(s -> s.text("title")).filter(t -> !t.isEmpty()).orElse(key);
    String where = violation.location().isEmpty() ? "" : what(violation) + "里";
    String meaning = title.equals(key) ? "" : "（" + title + "）";
    return error("schema/missing-key", position, where + "缺少“" + key + "”" + meaning)
        .withHint("加上一行 " + key + ": …");
  }

  private Diagnostic wrongType(Violation violation, SourcePosition position, String found) {
    Optional<SchemaNode> schema = schemaAt(violation.location());
    String expected =
        schema
            .map(SchemaWording::kinds)
            .filter(k -> !k.isEmpty())
            .orElseGet(() -> kindInBranch(violation));
    Optional<YamlNode.Scalar> wantsNumber =
        places
            .node(violation.location())
            .filter(YamlNode.Scalar.class::isInstance)
            .map(YamlNode.Scalar.class::cast)
            .filter(s -> s.type() != YamlNode.Type.BOOLEAN)
            .filter(s -> schema.filter(SchemaWording::isNumeric).isPresent());
    if (wantsNumber.isPresent()) {
      String text = wantsNumber.get().text();
      return NumberText.explain(text, DataPositions.name(violation.location()), position)
          .orElseGet(
              () ->
                  withPlainNumber(
                      error("schema/type", position, what(violation) + "应为" + expected + found),
                      text));
    }
    var problem = error("schema/type", position, what(violation) + "应为" + expected + found);
    boolean textWanted = schema.filter(s -> types(s).contains("string")).isPresent();
    return textWanted && places.node(violation.location()).orElse(null) instanceof YamlNode.Scalar
        ? problem.withHint("要当作文字，加上引号")
        : problem;
  }

  /**
   * Returns the type that a branch wants, in the library's words, where the schema does not show
   * it.
   */
  private static String kindInBranch(Violation violation) {
    return violation.arguments().size() > 1 ? kind(violation.arguments().get(1)) : "别的类型";
  }

  private static boolean isNumeric(SchemaNode schema) {
    List<String> types = types(schema);
    return types.equals(List.of("integer")) || types.equals(List.of("number"));
  }

  /** With the number alone as a hint, if there is one in the text. */
  private static Diagnostic withPlainNumber(Diagnostic problem, String text) {
    return NumberText.read(text)
        .map(
            q -> q.unit().isEmpty() ? "写成 " + digits(q.number()) : "只写数，不带单位：" + digits(q.number()))
        .map(problem::withHint)
        .orElse(problem);
  }

  /** 2025 for 2025.0. */
  private static String digits(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.setScale(Math.max(plain.scale(), 0)).toPlainString();
  }

  private Diagnostic noBranch(Violation violation, SourcePosition position, String found) {
    Optional<SchemaNode> schema = schemaAt(violation.location());
    String expected = schema.map(SchemaWording::kinds).orElse("");
    String demand = expected.isEmpty() ? "不是可以写的任何一种" : "应为" + expected;
    var problem = error("schema/type", position, what(violation) + demand + found);
    return schema
        .map(s -> s.text("description"))
        .filter(d -> !d.isEmpty())
        .map(problem::withHint)
        .orElse(problem);
  }

  private Diagnostic badFormat(Violation violation, SourcePosition position, String found) {
    String format = schemaAt(violation.location()).map(s -> s.text("format")).orElse("");
    if (format.equals("date")) {
      return error("schema/format", position, what(violation) + "不是日期" + found)
          .withHint("写成 2026-01-20 的样子，要真有这一天");
    }
    return error("schema/format", position, what(violation) + "不是正确的 " + format + found);
  }

  private Diagnostic tooShort(Violation violation, SourcePosition position, String found) {
    String least = demand(violation);
    return least.equals("1")
        ? error("schema/length", position, what(violation) + "不能为空").withHint("填上，或删去这一行")
        : error("schema/length", position, what(violation) + "太短，至少 " + least + " 字" + found);
  }

  private String patternHint(Violation violation) {
    return schemaAt(violation.location())
        .map(s -> s.text("description"))
        .filter(d -> !d.isEmpty())
        .orElse("照模板说明书写");
  }

  private String choices(Violation violation) {
    List<String> words = schemaAt(violation.location()).map(s -> s.words("enum")).orElse(List.of());
    String constant = schemaAt(violation.location()).map(s -> s.text("const")).orElse("");
    if (words.isEmpty()) {
      return constant.isEmpty() ? demand(violation) : constant;
    }
    return String.join("、", words) + " 之一";
  }

  private String found(Violation violation) {
    Optional<YamlNode> node = places.node(violation.location());
    if (node.orElse(null) instanceof YamlNode.Scalar scalar) {
      String text = scalar.text();
      if (text.isEmpty()) {
        return "，没有写内容";
      }
      return "，写的是 "
          + (text.codePointCount(0, text.length()) > LONGEST_QUOTE
              ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…"
              : text);
    }
    return node.map(n -> n instanceof YamlNode.Sequence ? "，写的是列表" : "，写的是一组项目").orElse("");
  }

  private static String what(Violation violation) {
    return violation.location().isEmpty()
        ? "整个文件"
        : "“" + DataPositions.name(violation.location()) + "”";
  }

  private static String demand(Violation violation) {
    return violation.arguments().isEmpty() ? "" : violation.arguments().get(0);
  }

  /** Returns the types that all branches allow: 数字或文字. */
  private static String kinds(SchemaNode schema) {
    return String.join("或", types(schema).stream().map(SchemaWording::kind).distinct().toList());
  }

  private static List<String> types(SchemaNode schema) {
    var result = new ArrayList<String>();
    String one = schema.text("type");
    result.addAll(one.isEmpty() ? schema.words("type") : List.of(one));
    schema.branches().forEach(branch -> result.addAll(types(branch)));
    return result;
  }

  private static String kind(String type) {
    return switch (type) {
      case "integer" -> "整数";
      case "number" -> "数字";
      case "string" -> "文字";
      case "boolean" -> " true 或 false";
      case "array" -> "列表（每条一行，以“- ”开头）";
      case "object" -> "一组项目（每项一行，缩进两格）";
      default -> type;
    };
  }

  private Optional<SchemaNode> schemaAt(List<Object> location) {
    Optional<SchemaNode> at = Optional.of(root);
    for (Object step : location) {
      at = at.flatMap(s -> s.child(step));
    }
    return at;
  }

  /** A number that a schema demands, with the unit of the figure it is about. */
  private record Bound(String demand, String unit) {

    String text(String words) {
      return words + number() + unit;
    }

    String multiple() {
      return number().equals("1") ? "应为整数" : "应为 " + number() + unit + " 的整数倍";
    }

    /** As a person writes it: 5 and not 5.0. */
    String number() {
      return demand.matches("-?[0-9.]+(E[-+]?[0-9]+)?")
          ? new BigDecimal(demand).stripTrailingZeros().toPlainString()
          : demand;
    }
  }
}
