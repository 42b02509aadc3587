package io.github.annualreport.data;

import io.github.annualreport.yaml.YamlNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** YAML as JSON for the validator; every number an exact decimal. */
final class JsonTree {

  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private JsonTree() {}

  static JsonNode of(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      ObjectNode object = FACTORY.objectNode();
      mapping.entries().forEach(e -> object.set(e.key(), of(e.value())));
      return object;
    }
    if (node instanceof YamlNode.Sequence sequence) {
      ArrayNode array = FACTORY.arrayNode();
      sequence.items().forEach(i -> array.add(of(i)));
      return array;
    }
    return scalar((YamlNode.Scalar) node);
  }

  private static JsonNode scalar(YamlNode.Scalar scalar) {
    return switch (scalar.type()) {
      case NUMBER -> FACTORY.numberNode(scalar.number());
      case BOOLEAN -> FACTORY.booleanNode(scalar.text().equals("true"));
      case NULL -> FACTORY.nullNode();
      case TEXT -> new Text(scalar.text());
    };
  }

  /**
   * Text that quotes itself. The validator asks for that while it reads a schema, and a plain node
   * would load the whole of databind for it: a tenth of a start.
   */
  private static final class Text extends StringNode {

    private static final long serialVersionUID = 1L;

    Text(String text) {
      super(text);
    }

    @Override
    public String toString() {
      return '"' + asString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  }
}
