package io.github.annualreport.data;

import static io.github.annualreport.data.DeclaredFigures.CODE;
import static io.github.annualreport.data.DeclaredFigures.OPEN;
import static io.github.annualreport.data.DeclaredFigures.PROPERTIES;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One run over a section 指标定义: each declaration is checked, then put into the schema. */
final class DeclarationReader {

  private static final List<String> KEYS =
      List.of(
          "单位",
          "名称",
          "口径",
          "类别",
          "名",
          "零",
          "导向",
          "时点",
          "小数",
          "随",
          "约数",
          "曾用名",
          "公式",
          BareNumbers.ALLOWED);
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*\\.[\\p{L}_][\\p{L}\\p{N}_]*");

  private final SchemaNode shipped;
  private final YamlNode.Mapping declarations;
  private final Diagnostics problems;
  private final List<YamlNode.Entry> formulas = new ArrayList<>();
  private YamlNode.Mapping schema;

  DeclarationReader(YamlNode.Mapping schema, YamlNode.Mapping declarations, Diagnostics problems) {
    this.shipped = SchemaNode.of(schema);
    this.schema = schema;
    this.declarations = declarations;
    this.problems = problems;
  }

  DeclaredFigures read() {
    for (YamlNode.Entry entry : declarations.entries()) {
      if (!(entry.value() instanceof YamlNode.Mapping written)) {
        problems.error(CODE, entry.value().position(), "“" + entry.key() + "”下面要写 单位 等项");
        continue;
      }
      var declaration = new Declaration(entry, written);
      boolean isFree = isFree(declaration);
      if (isKnown(declaration) && isFree) {
        declare(declaration);
      }
    }
    return new DeclaredFigures(schema, formulas);
  }

  private void declare(Declaration declaration) {
    if (declaration.isComputed()) {
      formulas.add(declaration.indicator());
      return;
    }
    var name = Name.of(declaration.entry().key());
    Optional<YamlNode.Mapping> before = schema.at(name.path()).flatMap(YamlNode::asMapping);
    put(name, before.map(declaration::over).orElseGet(declaration::property));
    Optional<YamlNode> unit = declaration.written().get(Declaration.UNIT);
    if (before.isPresent() && unit.isPresent()) {
      measure(name.group(), unit(before.get()), unit.get());
    }
  }

  /** Cases that are counted by another measure word are so throughout: 案件数, 公开数. */
  private void measure(String group, String before, YamlNode unit) {
    SourcePosition at = unit.position();
    var word = new YamlNode.Mapping(at, List.of(new YamlNode.Entry(Declaration.UNIT, at, unit)));
    YamlNode.Mapping members =
        schema
            .at(List.of(PROPERTIES, group, PROPERTIES))
            .flatMap(YamlNode::asMapping)
            .orElseThrow();
    for (YamlNode.Entry member : members.entries()) {
      boolean isOwn = declarations.entry(group + "." + member.key()).isPresent();
      if (member.value() instanceof YamlNode.Mapping property
          && unit(property).equals(before)
          && !isOwn) {
        var entry = new YamlNode.Entry(member.key(), at, word);
        put(new Name(group, member.key()), new Declaration(entry, word).over(property));
      }
    }
  }

  private void put(Name name, YamlNode.Mapping property) {
    if (schema.at(List.of(PROPERTIES, name.group())).isEmpty()) {
      var group = newGroup(name.group(), property.position());
      schema = schema.with(List.of(PROPERTIES), group);
    }
    List<String> members = List.of(PROPERTIES, name.group(), PROPERTIES);
    schema = schema.with(members, new YamlNode.Entry(name.member(), property.position(), property));
  }

  private static YamlNode.Entry newGroup(String name, SourcePosition at) {
    var text = YamlNode.Type.TEXT;
    return new YamlNode.Entry(
        name,
        at,
        new YamlNode.Mapping(
            at,
            List.of(
                new YamlNode.Entry("title", at, YamlNode.Scalar.plain(text, name, at)),
                new YamlNode.Entry("type", at, YamlNode.Scalar.plain(text, "object", at)),
                new YamlNode.Entry(
                    OPEN, at, YamlNode.Scalar.plain(YamlNode.Type.BOOLEAN, "false", at)))));
  }

  private static String unit(YamlNode.Mapping property) {
    return property.mapping(SchemaNode.FIGURE).flatMap(a -> a.text(Declaration.UNIT)).orElse("");
  }

  /** Whether the name is one that a figure can have. */
  private boolean isFree(Declaration declaration) {
    YamlNode.Entry entry = declaration.entry();
    if (!NAME.matcher(entry.key()).matches()) {
      problems.add(
          Diagnostic.error(CODE, entry.keyPosition(), "指标的名称要写成 类.指标，写的是 " + entry.key())
              .withHint("例如 执法检查.次数；只用汉字、字母、数字和下划线，不以数字开头"));
      return false;
    }
    var name = Name.of(entry.key());
    Optional<SchemaNode> group = shipped.child(name.group()).filter(SchemaNode::hasFigures);
    if (group.isEmpty() && shipped.yaml().at(List.of(PROPERTIES, name.group())).isPresent()) {
      problems.error(CODE, entry.keyPosition(), "“" + name.group() + "”不是数据，下面不能有指标；换一个类名");
      return false;
    }
    if (declaration.isComputed() && group.flatMap(g -> g.property(name.member())).isPresent()) {
      problems.error(CODE, entry.keyPosition(), "“" + entry.key() + "”是要填写的，不能另写公式；换一个名称");
      return false;
    }
    return true;
  }

  private boolean isKnown(Declaration declaration) {
    YamlNode.Entry entry = declaration.entry();
    List<YamlNode.Entry> unknown =
        declaration.written().entries().stream().filter(k -> !KEYS.contains(k.key())).toList();
    unknown.forEach(this::tellUnknown);
    boolean lacksUnit =
        declaration.written().get(Declaration.UNIT).isEmpty() && !isShipped(entry.key());
    if (lacksUnit) {
      problems.add(
          Diagnostic.error(CODE, entry.keyPosition(), "“" + entry.key() + "”没有写单位")
              .withHint("写成 " + entry.key() + ": {单位: 次}"));
    }
    return unknown.isEmpty() && !lacksUnit;
  }

  private void tellUnknown(YamlNode.Entry key) {
    var problem =
        Diagnostic.error(
            CODE, key.keyPosition(), DeclaredFigures.SECTION + "里没有“" + key.key() + "”这一项");
    problems.add(problem.suggesting(key.key(), KEYS));
  }

  private boolean isShipped(String key) {
    var name = Name.of(key);
    return shipped.child(name.group()).flatMap(g -> g.child(name.member())).isPresent();
  }

  /** The two parts of 类.指标; the second is empty where there is no dot. */
  private record Name(String group, String member) {

    static Name of(String key) {
      String[] parts = key.split("\\.", 2);
      return new Name(parts[0], parts.length == 2 ? parts[1] : "");
    }

    List<String> path() {
      return List.of(PROPERTIES, group, PROPERTIES, member);
    }
  }
}
