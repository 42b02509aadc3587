package io.github.annualreport.data;

import io.github.annualreport.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in a schema, references followed. What stands beside a {@code $ref} goes before what the
 * reference leads to.
 *
 * @param root the whole schema, in which references are resolved
 */
record SchemaNode(YamlNode.Mapping yaml, YamlNode.Mapping root) {

  static final String FIGURE = "x-指标";

  /** The member by which the rows of a list are known. */
  static final String ROW_KEY = "x-键";

  static final String DEFINITIONS = "#/$defs/";

  static SchemaNode of(YamlNode.Mapping root) {
    return new SchemaNode(root, root);
  }

  /** A keyword's value, here or behind the reference. */
  Optional<YamlNode> keyword(String name) {
    return yaml.get(name).or(() -> reference().flatMap(r -> r.keyword(name)));
  }

  String text(String keyword) {
    return keyword(keyword).flatMap(YamlNode::asScalar).map(YamlNode.Scalar::text).orElse("");
  }

  Map<String, SchemaNode> properties() {
    var result = new LinkedHashMap<String, SchemaNode>();
    if (keyword("properties").orElse(null) instanceof YamlNode.Mapping all) {
      for (YamlNode.Entry entry : all.entries()) {
        node(Optional.of(entry.value())).ifPresent(n -> result.put(entry.key(), n));
      }
    }
    return result;
  }

  Optional<SchemaNode> property(String name) {
    return node(keyword("properties").flatMap(YamlNode::asMapping).flatMap(p -> p.get(name)));
  }

  Optional<SchemaNode> items() {
    return node(keyword("items"));
  }

  List<String> words(String keyword) {
    return keyword(keyword).stream()
        .flatMap(list -> list.items().stream())
        .flatMap(item -> item.asScalar().stream())
        .map(YamlNode.Scalar::text)
        .toList();
  }

  boolean hasFigures() {
    return properties().values().stream().anyMatch(SchemaNode::isFigure);
  }

  boolean isFigure() {
    return keyword(FIGURE).isPresent();
  }

  /** The schema of a member or of a list's entries. */
  Optional<SchemaNode> child(Object step) {
    Optional<SchemaNode> own = step instanceof Integer ? items() : property((String) step);
    return own.or(() -> branches().stream().flatMap(b -> b.child(step).stream()).findFirst());
  }

  /** The schema at the end of a location in the data. */
  Optional<SchemaNode> at(List<?> location) {
    Optional<SchemaNode> at = Optional.of(this);
    for (Object step : location) {
      at = at.flatMap(s -> s.child(step));
    }
    return at;
  }

  /** The alternatives of which a value must fit one. */
  List<SchemaNode> branches() {
    return Stream.of("anyOf", "oneOf")
        .flatMap(k -> keyword(k).stream())
        .flatMap(list -> list.items().stream())
        .flatMap(branch -> node(Optional.of(branch)).stream())
        .toList();
  }

  private Optional<SchemaNode> reference() {
    return yaml.text("$ref")
        .filter(r -> r.startsWith(DEFINITIONS))
        .map(r -> r.substring(DEFINITIONS.length()))
        .flatMap(name -> node(root.at(List.of("$defs", name))));
  }

  private Optional<SchemaNode> node(Optional<YamlNode> schema) {
    return schema.flatMap(YamlNode::asMapping).map(m -> new SchemaNode(m, root));
  }
}
