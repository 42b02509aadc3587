package io.github.annualreport.data;

import io.github.annualreport.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A data file as the JSON that the schema judges: each figure is the bare number it means, in the
 * schema's unit; one without a number is left out.
 *
 * @param figures names of all figures that were written
 * @param number the number of a figure
 */
record InstanceTree(Set<String> figures, Function<String, Optional<BigDecimal>> number) {

  JsonNode of(YamlNode.Mapping root, SchemaNode schema) {
    return mapping(root, "", Optional.of(schema));
  }

  private JsonNode mapping(YamlNode.Mapping mapping, String path, Optional<SchemaNode> schema) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (YamlNode.Entry entry : mapping.entries()) {
      String name = path.isEmpty() ? entry.key() : path + "." + entry.key();
      Optional<SchemaNode> member = schema.flatMap(s -> s.child(entry.key()));
      if (figures.contains(name)) {
        number
            .apply(name)
            .ifPresent(n -> object.set(entry.key(), JsonNodeFactory.instance.numberNode(n)));
      } else if (entry.value() instanceof YamlNode.Mapping inner) {
        object.set(entry.key(), mapping(inner, name, member));
      } else if (!isEmptyGroup(entry.value(), member)) {
        object.set(entry.key(), JsonTree.of(entry.value()));
      }
    }
    return object;
  }

  /** A group's name with nothing under it, as is left when its last line is deleted. */
  private static boolean isEmptyGroup(YamlNode value, Optional<SchemaNode> schema) {
    return value.isNull() && schema.filter(s -> !s.properties().isEmpty()).isPresent();
  }
}
