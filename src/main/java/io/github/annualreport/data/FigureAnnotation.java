package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Direction;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Measurement;
import io.github.annualreport.figure.Phrasing;
import io.github.annualreport.figure.Precision;
import io.github.annualreport.figure.Term;
import io.github.annualreport.figure.Unit;
import io.github.annualreport.yaml.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads the {@code x-指标} of a schema's property into the definition of a figure. */
final class FigureAnnotation {

  static final List<String> KEYS =
      List.of("单位", "类别", "名", "零", "导向", "时点", "小数", "随", "约数", "曾用名", "同义", BareNumbers.ALLOWED);
  private static final List<String> LISTS = List.of("曾用名", "同义");

  private final String name;
  private final SchemaNode property;
  private final YamlNode.Mapping annotation;
  private final Precision precision;
  private final Diagnostics problems;

  private FigureAnnotation(
      String name,
      SchemaNode property,
      YamlNode.Mapping annotation,
      Precision precision,
      Diagnostics problems) {
    this.name = name;
    this.property = property;
    this.annotation = annotation;
    this.precision = precision;
    this.problems = problems;
  }

  /**
   * @param name 类.指标
   * @param precision with which all figures are told
   * @return empty if the annotation cannot be used; why is among the problems
   */
  static Optional<Definition> read(
      String name, SchemaNode property, Precision precision, Diagnostics problems) {
    YamlNode node = property.keyword(SchemaNode.FIGURE).orElseThrow();
    if (!(node instanceof YamlNode.Mapping annotation)) {
      problems.error("template/schema", node.position(), SchemaNode.FIGURE + " 要写成 {单位: …, 类别: …}");
      return Optional.empty();
    }
    return new FigureAnnotation(name, property, annotation, precision, problems).definition();
  }

  /** Where an annotation says what its figure follows; the annotation itself if it does not. */
  static SourcePosition placeOfFollows(SchemaNode property) {
    YamlNode node = property.keyword(SchemaNode.FIGURE).orElseThrow();
    return node instanceof YamlNode.Mapping annotation
        ? annotation.get("随").orElse(node).position()
        : node.position();
  }

  private Optional<Definition> definition() {
    annotation.entries().forEach(this::requireKnown);
    flag(BareNumbers.ALLOWED);
    Optional<Kind> kind = choice("类别", Kind.values(), Kind::label, Optional.empty());
    Direction direction =
        choice("导向", Direction.values(), Direction::label, Optional.of(Direction.NEUTRAL))
            .orElse(Direction.NEUTRAL);
    Optional<String> unit = text("单位").filter(u -> !u.isEmpty());
    if (unit.isEmpty()) {
      problems.error("template/schema", annotation.position(), "指标“" + name + "”没有写单位");
    }
    String title = requireText("title");
    requireText("description");
    if (kind.isEmpty() || unit.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    if (Unit.of(unit.get()).isPercent() != (kind.get() == Kind.RATE)) {
      problems.error("template/schema", annotation.position(), "比率的单位须是 %，单位为 % 的须是比率");
    }
    String noun = text("名").orElse(title);
    return Optional.of(
        new Definition(
            new Term(name, title, property.text("description"), formerNames()),
            new Measurement(kind.get(), Unit.of(unit.get()), flag("时点"), precision(kind.get())),
            text("随").filter(f -> !f.isEmpty()),
            Phrasing.of(noun, text("零").orElse(""), direction, kind.get())));
  }

  private Precision precision(Kind kind) {
    return precision.withDecimals(decimals()).withExact(kind == Kind.RANK || !approximable());
  }

  /** One name or a list; without a group it is one of the figure's own group. */
  private List<String> formerNames() {
    String group = name.substring(0, name.lastIndexOf('.') + 1);
    YamlNode written =
        annotation.get("曾用名").orElse(new YamlNode.Sequence(annotation.position(), List.of()));
    List<YamlNode> items = written instanceof YamlNode.Scalar ? List.of(written) : written.items();
    return items.stream()
        .flatMap(i -> i.asScalar().stream())
        .map(YamlNode.Scalar::text)
        .map(n -> n.contains(".") ? n : group + n)
        .toList();
  }

  private String requireText(String keyword) {
    String text = property.text(keyword);
    if (text.isBlank()) {
      problems.error(
          "template/schema", property.yaml().position(), "指标“" + name + "”没有 " + keyword);
    }
    return text;
  }

  /** 约数: 否 for what is told exactly or not at all. */
  private boolean approximable() {
    return annotation.get("约数").isEmpty() || flag("约数");
  }

  private boolean flag(String key) {
    String written = text(key).orElse("false");
    if (!List.of("true", "false", "是", "否").contains(written)) {
      problems.error(
          "template/schema", annotation.get(key).orElseThrow().position(), key + "应写 是 或 否");
    }
    return isYes(written);
  }

  static boolean isYes(String written) {
    return written.equals("true") || written.equals("是");
  }

  private void requireKnown(YamlNode.Entry entry) {
    boolean isList = LISTS.contains(entry.key()) && entry.value() instanceof YamlNode.Sequence;
    boolean isWritten = entry.value() instanceof YamlNode.Scalar && !entry.value().isNull();
    if (!isList && !isWritten) {
      problems.error(
          "template/schema", entry.keyPosition(), "指标“" + name + "”的" + entry.key() + "没有写内容");
    }
    if (!KEYS.contains(entry.key())) {
      var problem =
          Diagnostic.error(
              "template/schema",
              entry.keyPosition(),
              SchemaNode.FIGURE + " 里没有“" + entry.key() + "”");
      problems.add(problem.suggesting(entry.key(), KEYS));
    }
  }

  private <T> Optional<T> choice(
      String key, T[] values, Function<T, String> label, Optional<T> otherwise) {
    Optional<String> written = text(key);
    if (written.isEmpty() && otherwise.isPresent()) {
      return otherwise;
    }
    Optional<T> found =
        written.flatMap(
            w -> Arrays.stream(values).filter(v -> label.apply(v).equals(w)).findFirst());
    if (found.isEmpty()) {
      List<String> labels = Arrays.stream(values).map(label).toList();
      problems.error(
          "template/schema",
          annotation.get(key).map(YamlNode::position).orElse(annotation.position()),
          "指标“" + name + "”的" + key + "应为其中之一：" + String.join("、", labels));
    }
    return found;
  }

  private OptionalInt decimals() {
    Optional<YamlNode> written = annotation.get("小数");
    if (written.isEmpty()) {
      return OptionalInt.empty();
    }
    String digits = text("小数").orElse("");
    if (digits.matches("[0-6]")) {
      return OptionalInt.of(Integer.parseInt(digits));
    }
    problems.error("template/schema", written.get().position(), "小数应为 0 到 6 的整数");
    return OptionalInt.empty();
  }

  private Optional<String> text(String key) {
    return annotation.text(key);
  }
}
