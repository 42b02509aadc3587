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
    return keyword(keyword)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(n -> ((YamlNode.Scalar) n).text())
        .orElse("");
  }

  Map<String, SchemaNode> properties() {
    var result = new LinkedHashMap<String, SchemaNode>();
    if (keyword("properties").orElse(null) instanceof YamlNode.Mapping properties) {
      for (YamlNode.Entry entry : properties.entries()) {
        if (entry.value() instanceof YamlNode.Mapping property) {
          result.put(entry.key(), new SchemaNode(property, root));
        }
      }
    }
    return result;
  }

  Optional<SchemaNode> property(String name) {
    return keyword("properties")
        .filter(YamlNode.Mapping.class::isInstance)
        .flatMap(n -> ((YamlNode.Mapping) n).get(name))
        .filter(YamlNode.Mapping.class::isInstance)
        .map(n -> new SchemaNode((YamlNode.Mapping) n, root));
  }

  Optional<SchemaNode> items() {
    return keyword("items")
        .filter(YamlNode.Mapping.class::isInstance)
        .map(n -> new SchemaNode((YamlNode.Mapping) n, root));
  }

  List<String> words(String keyword) {
    if (!(keyword(keyword).orElse(null) instanceof YamlNode.Sequence sequence)) {
      return List.of();
    }
    return sequence.items().stream()
        .filter(YamlNode.Scalar.class::isInstance)
        .map(n -> ((YamlNode.Scalar) n).text())
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

  /** The alternatives of which a value must fit one. */
  List<SchemaNode> branches() {
    return Stream.of("anyOf", "oneOf")
        .flatMap(k -> keyword(k).stream())
        .filter(YamlNode.Sequence.class::isInstance)
        .flatMap(n -> ((YamlNode.Sequence) n).items().stream())
        .filter(YamlNode.Mapping.class::isInstance)
        .map(n -> new SchemaNode((YamlNode.Mapping) n, root))
        .toList();
  }

  private Optional<SchemaNode> reference() {
    return yaml.get("$ref")
        .filter(YamlNode.Scalar.class::isInstance)
        .map(n -> ((YamlNode.Scalar) n).text())
        .filter(r -> r.startsWith(DEFINITIONS))
        .flatMap(r -> definition(r.substring(DEFINITIONS.length())));
  }

  private Optional<SchemaNode> definition(String name) {
    return root.get("$defs")
        .filter(YamlNode.Mapping.class::isInstance)
        .flatMap(n -> ((YamlNode.Mapping) n).get(name))
        .filter(YamlNode.Mapping.class::isInstance)
        .map(n -> new SchemaNode((YamlNode.Mapping) n, root));
  }
}
