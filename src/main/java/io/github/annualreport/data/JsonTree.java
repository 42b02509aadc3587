package io.github.annualreport.data;

import io.github.annualreport.yaml.YamlNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

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
      case TEXT -> FACTORY.stringNode(scalar.text());
    };
  }
}
