package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that a template's schema means something: a keyword that JSON Schema does not have is
 * ignored by every validator, and so a mistyped bound would bound nothing.
 */
final class SchemaCheck {

  private static final String CODE = "template/schema";
  private static final String DEFINITIONS = "#/$defs/";

  /** Keywords with a schema as their value. */
  private static final Set<String> ONE_SCHEMA =
      Set.of(
          "additionalProperties",
          "unevaluatedProperties",
          "unevaluatedItems",
          "propertyNames",
          "items",
          "contains",
          "not",
          "if",
          "then",
          "else",
          "contentSchema");

  /** Keywords with a list of schemas. */
  private static final Set<String> SCHEMA_LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");

  /** Keywords with schemas by name. */
  private static final Set<String> SCHEMA_MAPS =
      Set.of("properties", "patternProperties", "dependentSchemas", "$defs");

  /**
   * The vocabularies of JSON Schema 2020-12 (core, applicator, validation, …) and our own words.
   */
  private static final List<String> KEYWORDS =
      List.of(
          "$schema",
          "$id",
          "$ref",
          "$anchor",
          "$dynamicRef",
          "$dynamicAnchor",
          "$vocabulary",
          "$comment",
          "$defs",
          "prefixItems",
          "items",
          "contains",
          "additionalProperties",
          "properties",
          "patternProperties",
          "dependentSchemas",
          "propertyNames",
          "if",
          "then",
          "else",
          "allOf",
          "anyOf",
          "oneOf",
          "not",
          "unevaluatedItems",
          "unevaluatedProperties",
          "type",
          "const",
          "enum",
          "multipleOf",
          "maximum",
          "exclusiveMaximum",
          "minimum",
          "exclusiveMinimum",
          "maxLength",
          "minLength",
          "pattern",
          "maxItems",
          "minItems",
          "uniqueItems",
          "maxContains",
          "minContains",
          "maxProperties",
          "minProperties",
          "required",
          "dependentRequired",
          "title",
          "description",
          "default",
          "deprecated",
          "readOnly",
          "writeOnly",
          "examples",
          "format",
          "contentEncoding",
          "contentMediaType",
          "contentSchema",
          SchemaNode.FIGURE,
          SchemaNode.ROW_KEY);

  private final YamlNode.Mapping root;
  private final Diagnostics problems;

  private SchemaCheck(YamlNode.Mapping root, Diagnostics problems) {
    this.root = root;
    this.problems = problems;
  }

  static void check(YamlNode.Mapping root, Diagnostics problems) {
    var check = new SchemaCheck(root, problems);
    check.schema(root);
  }

  private void schema(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(this::keyword);
      requireClosed(mapping);
    }
  }

  private void keyword(YamlNode.Entry entry) {
    if (!KEYWORDS.contains(entry.key())) {
      unknown(entry.keyPosition(), "JSON Schema 里没有“" + entry.key() + "”", entry.key(), KEYWORDS);
    } else if (KeywordForm.of(entry.key()).filter(f -> !f.fits(entry.value())).isPresent()) {
      String form = KeywordForm.of(entry.key()).orElseThrow().form();
      problems.error(CODE, entry.value().position(), entry.key() + " 应写 " + form);
    } else if (entry.key().equals("$ref")) {
      reference(entry.value());
    } else if (ONE_SCHEMA.contains(entry.key())) {
      schema(entry.value());
    } else if (SCHEMA_LISTS.contains(entry.key())) {
      if (entry.value() instanceof YamlNode.Sequence list) {
        list.items().forEach(this::schema);
      }
    } else if (SCHEMA_MAPS.contains(entry.key())
        && entry.value() instanceof YamlNode.Mapping byName) {
      byName.entries().forEach(e -> schema(e.value()));
    }
  }

  /** Without this a mistyped name in the data would pass in silence. */
  private void requireClosed(YamlNode.Mapping schema) {
    Optional<YamlNode.Entry> properties = schema.entry("properties");
    boolean open =
        schema
            .get("additionalProperties")
            .filter(n -> n instanceof YamlNode.Scalar s && s.text().equals("false"))
            .isEmpty();
    if (properties.isPresent() && open) {
      problems.add(
          Diagnostic.error(
                  CODE, properties.get().keyPosition(), "这一组项目没有写 additionalProperties: false")
              .withHint("加上一行 additionalProperties: false，写错的项目名才查得出来"));
    }
  }

  private void reference(YamlNode node) {
    String written = text(node);
    if (!written.startsWith(DEFINITIONS)) {
      problems.add(
          Diagnostic.error(CODE, node.position(), "$ref 只能引用本文件的定义，写的是 " + written)
              .withHint("写成 '#/$defs/名称'"));
      return;
    }
    String name = written.substring(DEFINITIONS.length());
    if (definition(name).isEmpty()) {
      unknown(node.position(), "$defs 里没有“" + name + "”", name, definitions());
    } else if (leadsTo(name, name, new ArrayList<>())) {
      problems.error(CODE, node.position(), "“" + name + "”引用了它自己");
    }
  }

  private boolean leadsTo(String from, String target, List<String> seen) {
    var references = new ArrayList<String>();
    definition(from).ifPresent(d -> collectReferences(d, references));
    for (String name : references) {
      boolean isNew = !seen.contains(name);
      seen.add(name);
      if (name.equals(target) || (isNew && leadsTo(name, target, seen))) {
        return true;
      }
    }
    return false;
  }

  private static void collectReferences(YamlNode node, List<String> result) {
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        String reference = entry.key().equals("$ref") ? text(entry.value()) : "";
        if (reference.startsWith(DEFINITIONS)) {
          result.add(reference.substring(DEFINITIONS.length()));
        }
        collectReferences(entry.value(), result);
      }
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(i -> collectReferences(i, result));
    }
  }

  private Optional<YamlNode> definition(String name) {
    return root.get("$defs")
        .filter(YamlNode.Mapping.class::isInstance)
        .flatMap(n -> ((YamlNode.Mapping) n).get(name));
  }

  private List<String> definitions() {
    return root.get("$defs").orElse(null) instanceof YamlNode.Mapping mapping
        ? mapping.entries().stream().map(YamlNode.Entry::key).toList()
        : List.of();
  }

  private void unknown(SourcePosition position, String message, String typed, List<String> known) {
    var problem = Diagnostic.error(CODE, position, message);
    problems.add(
        Suggestion.nearest(typed, known)
            .map(n -> problem.withLabel("是不是“" + n + "”？"))
            .orElse(problem));
  }

  private static String text(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
  }
}
