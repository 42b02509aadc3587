package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * 指标定义: the figures that a data file declares beside those of its template, and the unit and
 * wording in which it has those of the template.
 *
 * <p>They are merged into the schema as it is written, before anything is typed; so they are
 * validated, printed and compared like all others, and a message about one names its place in the
 * data file.
 *
 * @param schema the template's schema with the declared figures in it, closed: what neither
 *     declares cannot be filled in
 * @param formulas the declared figures that are computed, as the section 指标 of rules has them
 */
public record DeclaredFigures(YamlNode.Mapping schema, List<YamlNode.Entry> formulas) {

  /** The section of a data file; a template whose schema has it allows declarations. */
  public static final String SECTION = "指标定义";

  static final String CODE = "figure/declaration";
  static final String PROPERTIES = "properties";
  static final String OPEN = "additionalProperties";

  public DeclaredFigures {
    formulas = List.copyOf(formulas);
  }

  /** Whether data for the schema may declare figures. */
  public static boolean allowedBy(YamlNode.Mapping schema) {
    return schema.at(List.of(PROPERTIES, SECTION)).isPresent();
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
    return new DeclarationReader(closed(schema), declarations, problems).read();
  }

  /**
   * Closes the groups that the schema leaves open for editors, which do not know the declarations.
   */
  private static YamlNode.Mapping closed(YamlNode.Mapping schema) {
    Optional<YamlNode.Mapping> groups = schema.mapping(PROPERTIES);
    if (groups.isEmpty() || !allowedBy(schema)) {
      return schema;
    }
    YamlNode.Mapping members = groups.get().mapped(DeclaredFigures::closed);
    return closedGroup(schema.with(schema.entry(PROPERTIES).orElseThrow().withValue(members)));
  }

  private static YamlNode.Entry closed(YamlNode.Entry member) {
    return member.value() instanceof YamlNode.Mapping group && group.mapping(PROPERTIES).isPresent()
        ? member.withValue(closedGroup(group))
        : member;
  }

  private static YamlNode.Mapping closedGroup(YamlNode.Mapping group) {
    return group
        .mapping(OPEN)
        .map(open -> group.with(group.entry(OPEN).orElseThrow().withValue(no(open))))
        .orElse(group);
  }

  private static YamlNode no(YamlNode place) {
    return YamlNode.Scalar.plain(YamlNode.Type.BOOLEAN, "false", place.position());
  }
}
