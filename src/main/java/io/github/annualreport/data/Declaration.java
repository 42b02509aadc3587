package io.github.annualreport.data;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Unit;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One figure that a data file declares, put into the words of a schema or of rules. */
record Declaration(YamlNode.Entry entry, YamlNode.Mapping written) {

  private static final String NAME = "名称";
  private static final String MEANING = "口径";
  private static final String KIND = "类别";
  private static final Set<String> NOT_IN_ANNOTATION = Set.of(NAME, MEANING);

  /** The property of a schema that it stands for. */
  YamlNode.Mapping property() {
    SourcePosition at = entry.keyPosition();
    var keywords = new ArrayList<YamlNode.Entry>();
    keywords.add(keyword("title", written.get(NAME).orElseGet(this::title)));
    keywords.add(keyword("description", written.get(MEANING).orElseGet(this::title)));
    keywords.add(keyword("$ref", text("#/$defs/指标")));
    if (kind() == Kind.COUNT || kind() == Kind.MONEY) {
      keywords.add(keyword("minimum", number("0")));
    }
    if (kind() == Kind.RANK) {
      keywords.add(keyword("minimum", number("1")));
    }
    if (kind() == Kind.COUNT || kind() == Kind.RANK) {
      keywords.add(keyword("multipleOf", number("1")));
    }
    keywords.add(keyword(SchemaNode.FIGURE, annotation()));
    return new YamlNode.Mapping(at, keywords);
  }

  /** A figure of the template with the unit and the words that are declared for it. */
  YamlNode.Mapping over(YamlNode.Mapping shipped) {
    var keywords = new LinkedHashMap<String, YamlNode.Entry>();
    shipped.entries().forEach(e -> keywords.put(e.key(), e));
    written.get(NAME).ifPresent(n -> keywords.put("title", keyword("title", n)));
    written.get(MEANING).ifPresent(n -> keywords.put("description", keyword("description", n)));
    var words = new LinkedHashMap<String, YamlNode.Entry>();
    if (shipped.get(SchemaNode.FIGURE).orElse(null) instanceof YamlNode.Mapping annotation) {
      annotation.entries().forEach(e -> words.put(e.key(), e));
    }
    written.entries().stream()
        .filter(e -> !NOT_IN_ANNOTATION.contains(e.key()))
        .forEach(e -> words.put(e.key(), e));
    keywords.put(
        SchemaNode.FIGURE,
        keyword(
            SchemaNode.FIGURE,
            new YamlNode.Mapping(written.position(), List.copyOf(words.values()))));
    return new YamlNode.Mapping(shipped.position(), List.copyOf(keywords.values()));
  }

  /** The entry of the section 指标 of rules that it stands for. */
  YamlNode.Mapping indicator() {
    return new YamlNode.Mapping(
        written.position(),
        written.get("小数").isPresent()
            ? written.entries()
            : with(written.entries(), keyword("小数", number(unit().isPercent() ? "1" : "0"))));
  }

  private YamlNode.Mapping annotation() {
    List<YamlNode.Entry> own =
        written.entries().stream().filter(e -> !NOT_IN_ANNOTATION.contains(e.key())).toList();
    return new YamlNode.Mapping(
        written.position(),
        written.get(KIND).isPresent() ? own : with(own, keyword(KIND, text(kind().label()))));
  }

  /** The kind that is written, else the one that the unit suggests. */
  private Kind kind() {
    Optional<Kind> own =
        scalar(KIND)
            .flatMap(
                w -> List.of(Kind.values()).stream().filter(k -> k.label().equals(w)).findFirst());
    if (own.isPresent()) {
      return own.get();
    }
    if (unit().isPercent()) {
      return Kind.RATE;
    }
    if (unit().base().equals("元")) {
      return Kind.MONEY;
    }
    return scalar("小数").filter(d -> !d.equals("0")).isPresent() ? Kind.MEASURE : Kind.COUNT;
  }

  private Unit unit() {
    return Unit.of(scalar("单位").filter(u -> !u.isEmpty()).orElse("项"));
  }

  private YamlNode title() {
    return text(entry.key().replace(".", ""));
  }

  private Optional<String> scalar(String key) {
    return written
        .get(key)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(n -> ((YamlNode.Scalar) n).text());
  }

  private static List<YamlNode.Entry> with(List<YamlNode.Entry> entries, YamlNode.Entry more) {
    var result = new ArrayList<>(entries);
    result.add(more);
    return result;
  }

  private YamlNode.Entry keyword(String name, YamlNode value) {
    return new YamlNode.Entry(name, entry.keyPosition(), value);
  }

  private YamlNode text(String text) {
    return scalar(YamlNode.Type.TEXT, text);
  }

  private YamlNode number(String digits) {
    return scalar(YamlNode.Type.NUMBER, digits);
  }

  private YamlNode scalar(YamlNode.Type type, String text) {
    return new YamlNode.Scalar(entry.keyPosition(), type, text, YamlNode.Style.PLAIN, 0, 0);
  }
}
