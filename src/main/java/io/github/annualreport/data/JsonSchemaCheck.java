package io.github.annualreport.data;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks JSON against a JSON Schema 2020-12. The only class that knows the validator. */
final class JsonSchemaCheck {

  private final Schema schema;

  JsonSchemaCheck(SchemaNode root) {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    this.schema = registry.getSchema(JsonTree.of(root.yaml()));
  }

  /** Returns the violations of the instance, in no particular order. */
  List<Violation> check(JsonNode instance) {
    return schema.validate(instance).stream().map(JsonSchemaCheck::violation).toList();
  }

  private static Violation violation(Error error) {
    return new Violation(
        steps(error.getInstanceLocation()),
        error.getKeyword(),
        property(error),
        arguments(error),
        error.getEvaluationPath().toString());
  }

  /** The library gives none for some keywords, uniqueItems among them. */
  private static List<String> arguments(Error error) {
    return error.getArguments() == null
        ? List.of()
        : Arrays.stream(error.getArguments()).map(String::valueOf).toList();
  }

  private static String property(Error error) {
    // The library names the member that demands another one, not the one that is missing.
    if (error.getKeyword().equals("dependentRequired")) {
      return String.valueOf(error.getArguments()[0]);
    }
    return error.getProperty() == null ? "" : error.getProperty();
  }

  private static List<Object> steps(NodePath path) {
    var result = new ArrayList<Object>();
    for (int i = 0; i < path.getNameCount(); i++) {
      result.add(path.getElement(i));
    }
    return result;
  }

  /**
   * A violated keyword.
   *
   * @param location names and indices from the root to the value
   * @param property the member it is about, for unknown and missing ones; else empty
   * @param arguments what the keyword demands, as the library tells it
   */
  record Violation(
      List<Object> location,
      String keyword,
      String property,
      List<String> arguments,
      String evaluationPath) {}
}
