package io.github.annualreport.data;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds in a data file what a location of the schema's validator means.
 *
 * @param yaml the whole file
 */
record DataPositions(YamlNode.Mapping yaml) {

  /** 类.指标, or 存在问题[2].不足 with the entry counted from 1. */
  static String name(List<Object> location) {
    return location.stream()
        .map(s -> s instanceof Integer index ? "[" + (index + 1) + "]" : "." + s)
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  static List<Object> step(List<Object> location, Object step) {
    return Stream.concat(location.stream(), Stream.of(step)).toList();
  }

  /** The place to show: the key that is too much, the group that lacks one, or the value. */
  SourcePosition of(JsonSchemaCheck.Violation violation) {
    List<Object> location = violation.location();
    return switch (violation.keyword()) {
      case "additionalProperties", "unevaluatedProperties", "propertyNames" ->
          entry(location, violation.property())
              .map(YamlNode.Entry::keyPosition)
              .orElse(yaml.position());
      case "required",
          "dependentRequired",
          "minItems",
          "maxItems",
          "uniqueItems",
          "minProperties" ->
          key(location);
      default -> isNull(location) ? key(location) : value(location);
    };
  }

  Optional<YamlNode> node(List<Object> location) {
    Optional<YamlNode> at = Optional.of(yaml);
    for (Object step : location) {
      at = at.flatMap(n -> child(n, step));
    }
    return at;
  }

  boolean isNull(List<Object> location) {
    return node(location).filter(YamlNode::isNull).isPresent();
  }

  /** Whether it is an entry of a list that has nothing in it. */
  boolean isEmptyItem(List<Object> location) {
    return !location.isEmpty()
        && location.get(location.size() - 1) instanceof Integer
        && node(location).filter(DataPositions::isEmpty).isPresent();
  }

  static boolean isEmpty(YamlNode node) {
    return node.isNull() || node.asScalar().filter(s -> s.text().isBlank()).isPresent();
  }

  Optional<YamlNode.Entry> entry(List<Object> location, String key) {
    return node(location).flatMap(YamlNode::asMapping).flatMap(m -> m.entry(key));
  }

  SourcePosition value(List<Object> location) {
    return node(location).map(YamlNode::position).orElse(yaml.position());
  }

  /** The key of a group or list; of an entry in a list, its start. */
  private SourcePosition key(List<Object> location) {
    if (location.isEmpty() || !(location.get(location.size() - 1) instanceof String key)) {
      return value(location);
    }
    return entry(location.subList(0, location.size() - 1), key)
        .map(YamlNode.Entry::keyPosition)
        .orElse(yaml.position());
  }

  private static Optional<YamlNode> child(YamlNode node, Object step) {
    if (node instanceof YamlNode.Sequence sequence && step instanceof Integer index) {
      return index < sequence.items().size()
          ? Optional.of(sequence.items().get(index))
          : Optional.empty();
    }
    return node.asMapping().flatMap(m -> m.get(step.toString()));
  }
}
