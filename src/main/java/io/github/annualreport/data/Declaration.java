package io.github.annualreport.data;

import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Unit;
import io.github.annualreport.yaml.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One figure that a data file declares, put into the words of a schema or of rules. */
record Declaration(YamlNode.Entry entry, YamlNode.Mapping written) {

  static final String UNIT = "单位";
  static final String FORMULA = "公式";

  private static final String NAME = "名称";
  private static final String MEANING = "口径";
  private static final String KIND = "类别";
  private static final String DECIMALS = "小数";
  private static final Set<String> NOT_IN_ANNOTATION = Set.of(NAME, MEANING);

  boolean isComputed() {
    return written.get(FORMULA).isPresent();
  }

  /** The property of a schema that it stands for. */
  YamlNode.Mapping property() {
    Kind kind = kind();
    YamlNode title = text(entry.key().replace(".", ""));
    var result =
        new YamlNode.Mapping(entry.keyPosition(), List.of())
            .with(keyword("title", written.get(NAME).orElse(title)))
            .with(keyword("description", written.get(MEANING).orElse(title)))
            .with(keyword("$ref", text("#/$defs/指标")));
    if (kind == Kind.COUNT || kind == Kind.MONEY || kind == Kind.RANK) {
      result = result.with(keyword("minimum", number(kind == Kind.RANK ? "1" : "0")));
    }
    if (kind == Kind.COUNT || kind == Kind.RANK) {
      result = result.with(keyword("multipleOf", number("1")));
    }
    return result.with(keyword(SchemaNode.FIGURE, annotation(kind)));
  }

  /** A figure of the template with the unit and the words that are declared for it. */
  YamlNode.Mapping over(YamlNode.Mapping shipped) {
    YamlNode.Mapping result = shipped;
    if (written.get(NAME).isPresent()) {
      result = result.with(keyword("title", written.get(NAME).get()));
    }
    if (written.get(MEANING).isPresent()) {
      result = result.with(keyword("description", written.get(MEANING).get()));
    }
    var words = new YamlNode.Mapping(written.position(), annotationOf(shipped));
    for (YamlNode.Entry own : ownWords().entries()) {
      words = words.with(own);
    }
    return result.with(keyword(SchemaNode.FIGURE, words));
  }

  private static List<YamlNode.Entry> annotationOf(YamlNode.Mapping shipped) {
    return shipped.mapping(SchemaNode.FIGURE).map(YamlNode.Mapping::entries).orElse(List.of());
  }

  /** The entry of the section 指标 of rules that it stands for. */
  YamlNode.Entry indicator() {
    YamlNode.Mapping value =
        written.get(DECIMALS).isPresent()
            ? written
            : written.with(keyword(DECIMALS, number(unit().isPercent() ? "1" : "0")));
    return entry.withValue(value);
  }

  private YamlNode.Mapping annotation(Kind kind) {
    YamlNode.Mapping own = ownWords();
    return own.get(KIND).isPresent() ? own : own.with(keyword(KIND, text(kind.label())));
  }

  private YamlNode.Mapping ownWords() {
    return new YamlNode.Mapping(
        written.position(),
        written.entries().stream().filter(e -> !NOT_IN_ANNOTATION.contains(e.key())).toList());
  }

  /** The kind that is written, else the one that the unit suggests. */
  private Kind kind() {
    Optional<Kind> own =
        Arrays.stream(Kind.values())
            .filter(k -> written.text(KIND).filter(k.label()::equals).isPresent())
            .findFirst();
    if (own.isPresent()) {
      return own.get();
    }
    if (unit().isPercent()) {
      return Kind.RATE;
    }
    if (unit().base().equals("元")) {
      return Kind.MONEY;
    }
    return written.text(DECIMALS).filter(d -> !d.equals("0")).isPresent()
        ? Kind.MEASURE
        : Kind.COUNT;
  }

  private Unit unit() {
    return Unit.of(written.text(UNIT).filter(u -> !u.isEmpty()).orElse("项"));
  }

  private YamlNode.Entry keyword(String name, YamlNode value) {
    return new YamlNode.Entry(name, entry.keyPosition(), value);
  }

  private YamlNode text(String text) {
    return YamlNode.Scalar.plain(YamlNode.Type.TEXT, text, entry.keyPosition());
  }

  private YamlNode number(String digits) {
    return YamlNode.Scalar.plain(YamlNode.Type.NUMBER, digits, entry.keyPosition());
  }
}
