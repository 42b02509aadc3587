package io.github.annualreport.template;

import io.github.annualreport.json.JsonWriter;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A template's schema as JSON, in the order of its YAML. */
final class SchemaJson {

  private SchemaJson() {}

  static String of(YamlNode.Mapping schema) {
    return new JsonWriter().write(tree(schema));
  }

  private static Map<String, Object> tree(YamlNode.Mapping mapping) {
    var result = new LinkedHashMap<String, Object>();
    mapping.entries().forEach(entry -> result.put(entry.key(), value(entry.value())));
    return result;
  }

  private static Object value(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return tree(mapping);
    }
    if (node instanceof YamlNode.Sequence sequence) {
      List<Object> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(value(item)));
      return items;
    }
    return scalar((YamlNode.Scalar) node);
  }

  private static Object scalar(YamlNode.Scalar scalar) {
    return switch (scalar.type()) {
      case NUMBER -> scalar.number();
      case BOOLEAN -> scalar.text().equals("true");
      case NULL -> JsonWriter.NOTHING;
      case TEXT -> scalar.text();
    };
  }
}
