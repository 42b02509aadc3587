package io.github.annualreport.data;

import io.github.annualreport.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** How the values of keywords are to be written; what is not listed here may be anything. */
enum KeywordForm {
  SCHEMA("$schema", "文字", KeywordForm::isText),
  DEFINITIONS("$defs", "一组定义", KeywordForm::isMapOfSchemas),
  REFERENCE("$ref", "“#/$defs/名称”", KeywordForm::isText),
  TITLE("title", "文字", KeywordForm::isText),
  DESCRIPTION("description", "文字", KeywordForm::isText),
  COMMENT("$comment", "文字", KeywordForm::isText),
  EXAMPLES("examples", "列表", YamlNode.Sequence.class::isInstance),
  DEFAULT("default", "值", n -> true),
  FIGURE(SchemaNode.FIGURE, "{单位: …, 类别: …}", YamlNode.Mapping.class::isInstance),
  ROW_KEY(SchemaNode.ROW_KEY, "每一条的一个项目名称", KeywordForm::isText),
  TYPE("type", "JSON 类型的名称", KeywordForm::isType),
  ENUM("enum", "列表", n -> n instanceof YamlNode.Sequence s && !s.items().isEmpty()),
  CONST("const", "值", n -> true),
  FORMAT("format", "date、email、uri 之一", n -> isWord(n, List.of("date", "email", "uri"))),
  PATTERN("pattern", "正则表达式", KeywordForm::isPattern),
  MIN_LENGTH("minLength", "非负整数", KeywordForm::isCount),
  MAX_LENGTH("maxLength", "非负整数", KeywordForm::isCount),
  MINIMUM("minimum", "数字", KeywordForm::isNumber),
  MAXIMUM("maximum", "数字", KeywordForm::isNumber),
  EXCLUSIVE_MINIMUM("exclusiveMinimum", "数字", KeywordForm::isNumber),
  EXCLUSIVE_MAXIMUM("exclusiveMaximum", "数字", KeywordForm::isNumber),
  MULTIPLE_OF("multipleOf", "正数", n -> isNumber(n) && number(n).signum() > 0),
  PROPERTIES("properties", "一组属性", KeywordForm::isMapOfSchemas),
  ADDITIONAL("additionalProperties", "false 或一个模式", n -> isSchema(n) || isFlag(n)),
  PROPERTY_NAMES("propertyNames", "一个模式", KeywordForm::isSchema),
  REQUIRED("required", "名称的列表", KeywordForm::isWords),
  DEPENDENT("dependentRequired", "名称到名称列表", KeywordForm::isMapOfWords),
  MIN_PROPERTIES("minProperties", "非负整数", KeywordForm::isCount),
  MAX_PROPERTIES("maxProperties", "非负整数", KeywordForm::isCount),
  ITEMS("items", "一个模式", KeywordForm::isSchema),
  MIN_ITEMS("minItems", "非负整数", KeywordForm::isCount),
  MAX_ITEMS("maxItems", "非负整数", KeywordForm::isCount),
  UNIQUE_ITEMS("uniqueItems", "true 或 false", KeywordForm::isFlag),
  ANY_OF("anyOf", "模式的列表", KeywordForm::isSchemas),
  ONE_OF("oneOf", "模式的列表", KeywordForm::isSchemas),
  ALL_OF("allOf", "模式的列表", KeywordForm::isSchemas);

  private static final List<String> TYPES =
      List.of("object", "array", "string", "number", "integer", "boolean", "null");

  private static final Map<String, KeywordForm> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(k -> k.word, k -> k));

  private final String word;
  private final String form;

  @SuppressWarnings("ImmutableEnumChecker") // Every predicate here is a pure function.
  private final Predicate<YamlNode> fits;

  KeywordForm(String word, String form, Predicate<YamlNode> fits) {
    this.word = word;
    this.form = form;
    this.fits = fits;
  }

  static Optional<KeywordForm> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** How the value is to be written, for messages. */
  String form() {
    return form;
  }

  boolean fits(YamlNode value) {
    return fits.test(value);
  }

  private static boolean isOf(YamlNode node, YamlNode.Type type) {
    return node instanceof YamlNode.Scalar scalar && scalar.type() == type;
  }

  private static boolean isText(YamlNode node) {
    return isOf(node, YamlNode.Type.TEXT);
  }

  private static boolean isFlag(YamlNode node) {
    return isOf(node, YamlNode.Type.BOOLEAN);
  }

  private static boolean isNumber(YamlNode node) {
    return isOf(node, YamlNode.Type.NUMBER);
  }

  private static BigDecimal number(YamlNode node) {
    return ((YamlNode.Scalar) node).number();
  }

  private static boolean isCount(YamlNode node) {
    return isNumber(node) && number(node).scale() == 0 && number(node).signum() >= 0;
  }

  private static boolean isWord(YamlNode node, List<String> words) {
    return isText(node) && words.contains(((YamlNode.Scalar) node).text());
  }

  private static boolean isWords(YamlNode node) {
    return node instanceof YamlNode.Sequence sequence
        && sequence.items().stream().allMatch(KeywordForm::isText);
  }

  private static boolean isType(YamlNode node) {
    return isWord(node, TYPES)
        || (node instanceof YamlNode.Sequence sequence
            && !sequence.items().isEmpty()
            && sequence.items().stream().allMatch(i -> isWord(i, TYPES)));
  }

  private static boolean isPattern(YamlNode node) {
    try {
      return isText(node) && Pattern.compile(((YamlNode.Scalar) node).text()) != null;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private static boolean isSchema(YamlNode node) {
    return node instanceof YamlNode.Mapping;
  }

  private static boolean isSchemas(YamlNode node) {
    return node instanceof YamlNode.Sequence sequence
        && !sequence.items().isEmpty()
        && sequence.items().stream().allMatch(KeywordForm::isSchema);
  }

  private static boolean isMapOfSchemas(YamlNode node) {
    return node instanceof YamlNode.Mapping mapping
        && mapping.entries().stream().allMatch(e -> isSchema(e.value()));
  }

  private static boolean isMapOfWords(YamlNode node) {
    return node instanceof YamlNode.Mapping mapping
        && mapping.entries().stream().allMatch(e -> isWords(e.value()));
  }
}
