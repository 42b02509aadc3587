package io.github.annualreport.data;

import io.github.annualreport.data.JsonSchemaCheck.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The demand of a schema at the place of a violation, in the words of those who fill in the form.
 *
 * @param schema of that place, if it has one
 */
record SchemaDemand(Optional<SchemaNode> schema, Violation violation) {

  static SchemaDemand of(SchemaNode root, Violation violation) {
    return new SchemaDemand(root.at(violation.location()), violation);
  }

  /** A keyword of the schema as text, empty if it has none. */
  Optional<String> text(String keyword) {
    return schema.map(s -> s.text(keyword)).filter(t -> !t.isEmpty());
  }

  /** The keyword's own demand: a number as a person writes it, 5 and not 5.0, else as it is. */
  String bound() {
    String demand = argument(0).orElse("");
    return demand.matches("-?[0-9.]+(E[-+]?[0-9]+)?")
        ? new BigDecimal(demand).stripTrailingZeros().toPlainString()
        : demand;
  }

  /** Returns the types that all branches allow: 数字或文字. */
  String kinds() {
    return String.join("或", types().stream().map(SchemaDemand::kind).distinct().toList());
  }

  /** As above; of a branch that the shape of the schema does not show, as the library names it. */
  String kindsOrArgument() {
    String kinds = kinds();
    return kinds.isEmpty() ? argument(1).map(SchemaDemand::kind).orElse("别的类型") : kinds;
  }

  String choices() {
    List<String> words = schema.map(s -> s.words("enum")).orElse(List.of());
    return words.isEmpty() ? text("const").orElse(bound()) : String.join("、", words) + " 之一";
  }

  boolean isNumeric() {
    return types().equals(List.of("integer")) || types().equals(List.of("number"));
  }

  boolean isListOfTexts() {
    return types().equals(List.of("array"))
        && schema
            .flatMap(SchemaNode::items)
            .filter(i -> types(i).equals(List.of("string")))
            .isPresent();
  }

  boolean isText() {
    return types().contains("string");
  }

  private Optional<String> argument(int index) {
    return violation.arguments().stream().skip(index).findFirst();
  }

  private List<String> types() {
    return schema.map(SchemaDemand::types).orElse(List.of());
  }

  private static List<String> types(SchemaNode schema) {
    var result = new ArrayList<String>();
    String one = schema.text("type");
    result.addAll(one.isEmpty() ? schema.words("type") : List.of(one));
    schema.branches().forEach(branch -> result.addAll(types(branch)));
    return result;
  }

  private static String kind(String type) {
    return switch (type) {
      case "integer" -> "整数";
      case "number" -> "数字";
      case "string" -> "文字";
      case "boolean" -> " true 或 false";
      case "array" -> "列表（每条一行，以“- ”开头）";
      case "object" -> "一组项目（每项一行，缩进两格）";
      default -> type;
    };
  }
}
