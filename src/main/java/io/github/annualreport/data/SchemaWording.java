package io.github.annualreport.data;

import io.github.annualreport.data.JsonSchemaCheck.Violation;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words the violations of a schema for those who fill in the form. */
record SchemaWording(SchemaNode root, DataPositions places) {

  private static final int LONGEST_QUOTE = 40;
  private static final List<String> FAILED_BY_NOTHING = List.of("type", "enum", "const", "anyOf");

  /** Words a violation of anything but a figure. */
  Diagnostic tell(Violation violation, SourcePosition position) {
    boolean empty =
        places.isNull(violation.location()) && FAILED_BY_NOTHING.contains(violation.keyword());
    return empty
        ? Diagnostic.error("data/missing", position, what(violation) + "写了项目，没有写内容")
            .withHint("填上，或删去这一行")
        : tell(violation, new Subject(position, "", found(violation)));
  }

  Diagnostic tell(Violation violation, Subject subject) {
    var demand = SchemaDemand.of(root, violation);
    String what = what(violation);
    String bound = demand.bound();
    return switch (violation.keyword()) {
      case "additionalProperties", "unevaluatedProperties" -> unknownKey(demand, subject);
      case "required", "dependentRequired" -> missingKey(violation, subject);
      case "type" -> wrongType(demand, subject);
      case "anyOf" -> noBranch(demand, subject);
      case "enum", "const" ->
          subject.error("schema/enum", what + "应写 " + demand.choices() + subject.found());
      case "minimum" -> subject.bound("schema/minimum", what + "不能小于 " + bound);
      case "exclusiveMinimum" -> subject.bound("schema/minimum", what + "应大于 " + bound);
      case "maximum" -> subject.bound("schema/maximum", what + "不能大于 " + bound);
      case "exclusiveMaximum" -> subject.bound("schema/maximum", what + "应小于 " + bound);
      case "multipleOf" -> notMultiple(demand, subject);
      case "format" -> badFormat(demand, subject);
      case "pattern" ->
          subject
              .error("schema/pattern", what + "的写法不对" + subject.found())
              .withHint(demand.text("description").orElse("照模板说明书写"));
      case "minLength" -> tooShort(demand, subject);
      case "maxLength" -> subject.error("schema/length", what + "太长，最多 " + bound + " 字");
      case "minItems" -> subject.error("schema/items", what + "至少要有 " + bound + " 条");
      case "maxItems" -> subject.error("schema/items", what + "最多 " + bound + " 条");
      case "uniqueItems" ->
          RepeatedRows.in(places, violation.location()).tell(what, subject.position());
      case "oneOf" -> subject.error("schema/oneOf", what + "同时符合几种写法，只能符合一种" + subject.found());
      default -> subject.error("schema/other", what + "不符合要求" + subject.found());
    };
  }

  private Diagnostic unknownKey(SchemaDemand demand, Subject subject) {
    String key = demand.violation().property();
    var problem = subject.error("schema/unknown-key", "没有“" + key + "”这一项");
    List<String> known =
        demand.schema().map(s -> List.copyOf(s.properties().keySet())).orElse(List.of());
    Optional<String> deeper = demand.schema().flatMap(s -> deeper(key, s));
    return deeper
        .map(problem::withHint)
        .or(() -> Suggestion.question(key, known).map(problem::withLabel))
        .orElseGet(
            () -> known.isEmpty() ? problem : problem.withHint("这里可以写：" + String.join("、", known)));
  }

  /** Where a key belongs that is one of a member's, or short for it: 文号 for 发文字号. */
  private static Optional<String> deeper(String key, SchemaNode schema) {
    String letters = key.chars().mapToObj(Character::toString).collect(Collectors.joining(".*"));
    for (Map.Entry<String, SchemaNode> member : schema.properties().entrySet()) {
      for (String name : member.getValue().properties().keySet()) {
        if (key.length() > 1 && name.matches(".*" + letters + ".*")) {
          return Optional.of(
              "写在 %s 下面：%s: {%s: …}".formatted(member.getKey(), member.getKey(), name));
        }
      }
    }
    return Optional.empty();
  }

  private Diagnostic missingKey(Violation violation, Subject subject) {
    String key = violation.property();
    String title =
        root.at(DataPositions.step(violation.location(), key)).map(s -> s.text("title")).orElse("");
    String where = violation.location().isEmpty() ? "" : what(violation) + "里";
    String meaning = title.isEmpty() || title.equals(key) ? "" : "（" + title + "）";
    return subject
        .error("schema/missing-key", where + "缺少“" + key + "”" + meaning)
        .withHint("加上一行 " + key + ": …");
  }

  private Diagnostic wrongType(SchemaDemand demand, Subject subject) {
    Violation violation = demand.violation();
    var problem =
        subject.error(
            "schema/type", what(violation) + "应为" + demand.kindsOrArgument() + subject.found());
    Optional<YamlNode.Scalar> written = written(demand);
    if (written.isEmpty()) {
      return problem;
    }
    if (demand.isListOfTexts()) {
      return problem.withHint("写成 " + UsualSpelling.list(written.get().text()));
    }
    if (demand.isNumeric() && written.get().type() != YamlNode.Type.BOOLEAN) {
      String text = written.get().text();
      return NumberText.explain(text, DataPositions.name(violation.location()), subject.position())
          .orElseGet(() -> withPlainNumber(problem, text));
    }
    return demand.isText() ? problem.withHint("要当作文字，加上引号") : problem;
  }

  private Optional<YamlNode.Scalar> written(SchemaDemand demand) {
    return places.node(demand.violation().location()).flatMap(YamlNode::asScalar);
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

  private static Diagnostic noBranch(SchemaDemand demand, Subject subject) {
    String expected = demand.kinds().isEmpty() ? "不是可以写的任何一种" : "应为" + demand.kinds();
    var problem =
        subject.error("schema/type", what(demand.violation()) + expected + subject.found());
    return demand.text("description").map(problem::withHint).orElse(problem);
  }

  private static Diagnostic notMultiple(SchemaDemand demand, Subject subject) {
    String words =
        demand.bound().equals("1") ? "应为整数" : "应为 " + demand.bound() + subject.unit() + " 的整数倍";
    return subject.error("schema/multipleOf", what(demand.violation()) + words + subject.found());
  }

  private Diagnostic badFormat(SchemaDemand demand, Subject subject) {
    String format = demand.text("format").orElse("");
    String what = what(demand.violation());
    return format.equals("date")
        ? subject
            .error("schema/format", what + "不是日期" + subject.found())
            .withHint(
                written(demand)
                    .flatMap(w -> UsualSpelling.date(w.text()))
                    .map(d -> "写成 " + d)
                    .orElse("写成 2026-01-20 的样子，要真有这一天"))
        : subject.error("schema/format", what + "不是正确的 " + format + subject.found());
  }

  private static Diagnostic tooShort(SchemaDemand demand, Subject subject) {
    String what = what(demand.violation());
    return demand.bound().equals("1")
        ? subject.error("schema/length", what + "不能为空").withHint("填上，或删去这一行")
        : subject.error("schema/length", what + "太短，至少 " + demand.bound() + " 字" + subject.found());
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

  /**
   * The thing that a violation is about.
   *
   * @param unit of the figure that it is, else empty
   * @param found the end of the message that quotes what is written
   */
  record Subject(SourcePosition position, String unit, String found) {

    Diagnostic error(String code, String message) {
      return Diagnostic.error(code, position, message);
    }

    Diagnostic bound(String code, String demand) {
      return error(code, demand + unit + found);
    }
  }
}
