package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.figure.Catalogue;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Unit;
import io.github.annualreport.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the section 波动 of the rules; mistakes become diagnostics. */
final class ThresholdReader {

  static final String SECTION = "波动";
  static final String ALL = "默认";

  private static final List<String> DEFAULT_KEYS = List.of("比率", "计数", "金额", "百分点");
  private static final List<String> KEYS = List.of("比率", "绝对");
  private static final List<String> RATE_KEYS = List.of("百分点");
  private static final Pattern NUMBER =
      Pattern.compile("((?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,6})?) ?(\\D*)");

  private final Catalogue catalogue;
  private final Diagnostics problems;

  ThresholdReader(Catalogue catalogue, Diagnostics problems) {
    this.catalogue = catalogue;
    this.problems = problems;
  }

  /** The entries that can be used, by figure; the keys in them are known. */
  Map<String, YamlNode.Mapping> section(YamlNode.Mapping rulesYaml) {
    var result = new LinkedHashMap<String, YamlNode.Mapping>();
    YamlNode written = rulesYaml.get(SECTION).orElse(nothing(rulesYaml));
    if (!(written instanceof YamlNode.Mapping section)) {
      wrong(written, "“波动”下面按 类.指标: {比率: 30%, 绝对: 5} 来写");
      return result;
    }
    for (YamlNode.Entry entry : section.entries()) {
      List<String> keys = keys(entry);
      if (entry.value() instanceof YamlNode.Mapping fields) {
        fields.entries().stream()
            .filter(e -> !keys.contains(e.key()))
            .forEach(e -> unknown(e, keys));
        result.put(entry.key(), fields);
      } else {
        wrong(entry.value(), "写成 {比率: 30%, 绝对: 5}");
      }
    }
    return result;
  }

  Optional<BigDecimal> percent(YamlNode.Mapping fields) {
    return number(fields, "比率", "%").map(Size::number);
  }

  Optional<BigDecimal> number(YamlNode.Mapping fields, String key) {
    return number(fields, key, "").map(Size::number);
  }

  /** A size that may carry its unit, or another scale of it. */
  Optional<Size> size(YamlNode.Mapping fields, String key, Unit unit) {
    Optional<YamlNode> node = fields.get(key);
    Optional<Matcher> matcher = node.map(ThresholdReader::matcher).filter(Matcher::matches);
    if (node.isPresent() && matcher.isEmpty()) {
      return wrong(node.get(), "“" + key + "”写一个不小于 0 的数，可以带单位");
    }
    if (matcher.isEmpty()) {
      return Optional.empty();
    }
    String symbol = matcher.get().group(2).strip();
    Unit written = symbol.isEmpty() ? unit : Unit.of(symbol);
    if (!written.base().equals(unit.base())) {
      return wrong(node.get(), "“" + key + "”的单位应是 " + unit.symbol());
    }
    return Optional.of(new Size(new BigDecimal(matcher.get().group(1)), written));
  }

  private Optional<Size> number(YamlNode.Mapping fields, String key, String sign) {
    Optional<YamlNode> node = fields.get(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = matcher(node.get());
    if (!matcher.matches() || !matcher.group(2).strip().equals(sign)) {
      return wrong(node.get(), "“" + key + "”写一个不小于 0 的" + (sign.isEmpty() ? "数" : "百分数，如 30%"));
    }
    return Optional.of(new Size(new BigDecimal(matcher.group(1)), Unit.of("1")));
  }

  private List<String> keys(YamlNode.Entry entry) {
    if (entry.key().equals(ALL)) {
      return DEFAULT_KEYS;
    }
    Optional<Definition> definition = catalogue.find(entry.key());
    if (definition.isEmpty()) {
      unknown(
          entry,
          Stream.concat(Stream.of(ALL), catalogue.all().stream().map(Definition::name)).toList());
    }
    return definition.filter(d -> d.kind() == Kind.RATE).isPresent() ? RATE_KEYS : KEYS;
  }

  private void unknown(YamlNode.Entry entry, List<String> known) {
    var problem =
        Diagnostic.error("rules/unknown-key", entry.keyPosition(), "没有“" + entry.key() + "”这一项");
    problems.add(problem.suggesting(entry.key(), known));
  }

  private <T> Optional<T> wrong(YamlNode node, String message) {
    problems.error("rules/value", node.position(), message);
    return Optional.empty();
  }

  private static Matcher matcher(YamlNode node) {
    return NUMBER.matcher(node instanceof YamlNode.Scalar scalar ? scalar.text() : "");
  }

  private static YamlNode nothing(YamlNode.Mapping yaml) {
    return new YamlNode.Mapping(yaml.position(), List.of());
  }

  /** A number with its unit. */
  record Size(BigDecimal number, Unit unit) {}
}
