package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 指标定义: the figures that a data file declares beside those of its template, and the unit and
 * wording in which it has those of the template.
 *
 * <p>They are merged into the schema as it is written, before anything is typed; so they are
 * validated, printed and compared like all others, and what is wrong with one is told at its place
 * in the data file.
 *
 * @param schema the template's schema with the declared figures in it, closed: what neither
 *     declares cannot be filled in
 * @param formulas the declared figures that are computed, as the section 指标 of rules has them
 */
public record DeclaredFigures(YamlNode.Mapping schema, List<YamlNode.Entry> formulas) {

  /** The section of a data file; a template whose schema has it allows declarations. */
  public static final String SECTION = "指标定义";

  private static final String CODE = "figure/declaration";
  private static final String PROPERTIES = "properties";
  private static final String OPEN = "additionalProperties";
  private static final List<String> KEYS =
      List.of("单位", "名称", "口径", "类别", "名", "零", "导向", "时点", "小数", "随", "约数", "曾用名", "公式");
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*\\.[\\p{L}_][\\p{L}\\p{N}_]*");

  public DeclaredFigures {
    formulas = List.copyOf(formulas);
  }

  /** Whether data for the schema may declare figures. */
  public static boolean allowedBy(YamlNode.Mapping schema) {
    return properties(schema).filter(p -> p.entry(SECTION).isPresent()).isPresent();
  }

  /** A schema without declarations. */
  public static DeclaredFigures none(YamlNode.Mapping schema) {
    return new DeclaredFigures(closed(schema), List.of());
  }

  /** Reads the section of a data file. What cannot be used is among the problems. */
  public static DeclaredFigures read(
      YamlNode.Mapping data, YamlNode.Mapping schema, Diagnostics problems) {
    Optional<YamlNode.Entry> section = data.entry(SECTION);
    if (section.isEmpty() || !allowedBy(schema)) {
      return none(schema);
    }
    if (!(section.get().value() instanceof YamlNode.Mapping declarations)) {
      problems.error(CODE, section.get().keyPosition(), SECTION + "下面按 类.指标: {单位: …} 逐项来写");
      return none(schema);
    }
    return new Reading(closed(schema), declarations, problems).read();
  }

  /** What an editor lets pass, as it cannot know the declarations, the program does not. */
  private static YamlNode.Mapping closed(YamlNode.Mapping schema) {
    Optional<YamlNode.Mapping> groups = properties(schema);
    if (!allowedBy(schema) || groups.isEmpty()) {
      return schema;
    }
    var members =
        groups.get().entries().stream()
            .map(
                e ->
                    e.value() instanceof YamlNode.Mapping group && properties(group).isPresent()
                        ? new YamlNode.Entry(e.key(), e.keyPosition(), closedGroup(group))
                        : e)
            .toList();
    return closedGroup(
        put(schema, PROPERTIES, new YamlNode.Mapping(groups.get().position(), members)));
  }

  private static YamlNode.Mapping closedGroup(YamlNode.Mapping group) {
    return group
        .get(OPEN)
        .filter(YamlNode.Mapping.class::isInstance)
        .map(open -> put(group, OPEN, plain(YamlNode.Type.BOOLEAN, "false", open.position())))
        .orElse(group);
  }

  private static Optional<YamlNode.Mapping> properties(YamlNode.Mapping schema) {
    return schema
        .get(PROPERTIES)
        .filter(YamlNode.Mapping.class::isInstance)
        .map(YamlNode.Mapping.class::cast);
  }

  private static YamlNode.Mapping put(YamlNode.Mapping mapping, String key, YamlNode value) {
    var byKey = new LinkedHashMap<String, YamlNode.Entry>();
    mapping.entries().forEach(e -> byKey.put(e.key(), e));
    put(byKey, key, value);
    return new YamlNode.Mapping(mapping.position(), List.copyOf(byKey.values()));
  }

  private static void put(Map<String, YamlNode.Entry> entries, String key, YamlNode value) {
    YamlNode.Entry before = entries.get(key);
    SourcePosition at = before == null ? value.position() : before.keyPosition();
    entries.put(key, new YamlNode.Entry(key, at, value));
  }

  private static YamlNode.Scalar plain(YamlNode.Type type, String text, SourcePosition at) {
    return new YamlNode.Scalar(at, type, text, YamlNode.Style.PLAIN, 0, 0);
  }

  /** One run over a section. */
  private static final class Reading {

    private final Diagnostics problems;
    private final YamlNode.Mapping schema;
    private final YamlNode.Mapping declarations;
    private final List<YamlNode.Entry> formulas = new ArrayList<>();
    // The members of each group in which something is declared, by group.
    private final Map<String, Map<String, YamlNode.Entry>> groups = new LinkedHashMap<>();

    Reading(YamlNode.Mapping schema, YamlNode.Mapping declarations, Diagnostics problems) {
      this.schema = schema;
      this.declarations = declarations;
      this.problems = problems;
    }

    DeclaredFigures read() {
      for (YamlNode.Entry entry : declarations.entries()) {
        if (!(entry.value() instanceof YamlNode.Mapping declaration)) {
          problems.error(CODE, entry.value().position(), "“" + entry.key() + "”下面要写 单位 等项");
        } else {
          boolean isFree = isFree(entry);
          if (isKnown(entry, declaration) && isFree) {
            declare(entry, declaration);
          }
        }
      }
      return new DeclaredFigures(withGroups(), formulas);
    }

    private void declare(YamlNode.Entry entry, YamlNode.Mapping declaration) {
      if (declaration.get("公式").isPresent()) {
        formulas.add(
            new YamlNode.Entry(
                entry.key(), entry.keyPosition(), new Declaration(entry, declaration).indicator()));
        return;
      }
      String[] name = entry.key().split("\\.", 2);
      Map<String, YamlNode.Entry> members = groups.computeIfAbsent(name[0], this::shippedMembers);
      Optional<YamlNode> shipped =
          Optional.ofNullable(members.get(name[1])).map(YamlNode.Entry::value);
      var own = new Declaration(entry, declaration);
      put(
          members,
          name[1],
          shipped.map(s -> own.over((YamlNode.Mapping) s)).orElseGet(own::property));
      if (shipped.isPresent() && declaration.get("单位").isPresent()) {
        measure(name[0], members, unit(shipped.get()), declaration.get("单位").get());
      }
    }

    private Map<String, YamlNode.Entry> shippedMembers(String group) {
      var result = new LinkedHashMap<String, YamlNode.Entry>();
      properties(schema)
          .flatMap(p -> p.get(group))
          .flatMap(g -> properties((YamlNode.Mapping) g))
          .ifPresent(p -> p.entries().forEach(e -> result.put(e.key(), e)));
      return result;
    }

    /** Cases that are counted by another measure word are so throughout: 案件数, 公开数. */
    private void measure(
        String group, Map<String, YamlNode.Entry> members, String before, YamlNode unit) {
      SourcePosition at = unit.position();
      for (YamlNode.Entry member : List.copyOf(members.values())) {
        boolean follows =
            unit(member.value()).equals(before)
                && declarations.entry(group + "." + member.key()).isEmpty();
        if (follows) {
          var word = new YamlNode.Mapping(at, List.of(new YamlNode.Entry("单位", at, unit)));
          var declaration = new Declaration(new YamlNode.Entry(member.key(), at, word), word);
          put(members, member.key(), declaration.over((YamlNode.Mapping) member.value()));
        }
      }
    }

    private YamlNode.Mapping withGroups() {
      YamlNode.Mapping all = properties(schema).orElseThrow();
      for (Map.Entry<String, Map<String, YamlNode.Entry>> group : groups.entrySet()) {
        List<YamlNode.Entry> members = List.copyOf(group.getValue().values());
        YamlNode.Mapping shipped =
            all.get(group.getKey())
                .map(YamlNode.Mapping.class::cast)
                .orElseGet(() -> newGroup(group.getKey(), members.get(0).keyPosition()));
        SourcePosition at = properties(shipped).orElseThrow().position();
        all = put(all, group.getKey(), put(shipped, PROPERTIES, new YamlNode.Mapping(at, members)));
      }
      return put(schema, PROPERTIES, all);
    }

    private static String unit(YamlNode property) {
      return property instanceof YamlNode.Mapping mapping
              && mapping.get(SchemaNode.FIGURE).orElse(null) instanceof YamlNode.Mapping annotation
              && annotation.get("单位").orElse(null) instanceof YamlNode.Scalar unit
          ? unit.text()
          : "";
    }

    private static YamlNode.Mapping newGroup(String name, SourcePosition at) {
      return new YamlNode.Mapping(
          at,
          List.of(
              new YamlNode.Entry("title", at, plain(YamlNode.Type.TEXT, name, at)),
              new YamlNode.Entry("type", at, plain(YamlNode.Type.TEXT, "object", at)),
              new YamlNode.Entry(OPEN, at, plain(YamlNode.Type.BOOLEAN, "false", at)),
              new YamlNode.Entry(PROPERTIES, at, new YamlNode.Mapping(at, List.of()))));
    }

    /** Whether the name is one that a figure can have. */
    private boolean isFree(YamlNode.Entry entry) {
      if (!NAME.matcher(entry.key()).matches()) {
        problems.add(
            Diagnostic.error(CODE, entry.keyPosition(), "指标的名称要写成 类.指标，写的是 " + entry.key())
                .withHint("例如 执法检查.次数；只用汉字、字母、数字和下划线，不以数字开头"));
        return false;
      }
      String[] name = entry.key().split("\\.", 2);
      Optional<YamlNode> group = properties(schema).flatMap(p -> p.get(name[0]));
      if (group.isEmpty()) {
        return true;
      }
      Optional<SchemaNode> members = SchemaNode.of(schema).child(name[0]);
      if (members.stream().noneMatch(SchemaNode::hasFigures)) {
        problems.error(CODE, entry.keyPosition(), "“" + name[0] + "”不是数据，下面不能有指标；换一个类名");
        return false;
      }
      boolean computed =
          entry.value() instanceof YamlNode.Mapping declaration
              && declaration.entry("公式").isPresent();
      if (computed && members.flatMap(m -> m.property(name[1])).isPresent()) {
        problems.error(CODE, entry.keyPosition(), "“" + entry.key() + "”是要填写的，不能另写公式；换一个名称");
        return false;
      }
      return true;
    }

    private boolean isShipped(YamlNode.Entry entry) {
      String[] name = entry.key().split("\\.", 2);
      return name.length == 2
          && SchemaNode.of(schema).child(name[0]).flatMap(g -> g.child(name[1])).isPresent();
    }

    private boolean isKnown(YamlNode.Entry entry, YamlNode.Mapping declaration) {
      boolean known = true;
      for (YamlNode.Entry key : declaration.entries()) {
        if (!KEYS.contains(key.key())) {
          var problem =
              Diagnostic.error(CODE, key.keyPosition(), SECTION + "里没有“" + key.key() + "”这一项");
          problems.add(
              Suggestion.nearest(key.key(), KEYS)
                  .map(n -> problem.withLabel("是不是“" + n + "”？"))
                  .orElse(problem));
          known = false;
        }
      }
      if (declaration.get("单位").isEmpty() && !isShipped(entry)) {
        problems.add(
            Diagnostic.error(CODE, entry.keyPosition(), "“" + entry.key() + "”没有写单位")
                .withHint("写成 " + entry.key() + ": {单位: 次}"));
        known = false;
      }
      return known;
    }
  }
}
