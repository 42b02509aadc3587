package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.yaml.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entries of one mapping of the rules, read by key; mistakes become diagnostics. */
final class Fields {

  private final YamlNode.Mapping mapping;
  private final SourcePosition position;
  private final Diagnostics problems;

  /**
   * @param position where a missing key is reported
   */
  Fields(YamlNode.Mapping mapping, SourcePosition position, Diagnostics problems) {
    this.mapping = mapping;
    this.position = position;
    this.problems = problems;
  }

  void allowOnly(List<String> keys) {
    for (YamlNode.Entry entry : mapping.entries()) {
      if (keys.contains(entry.key())) {
        continue;
      }
      String label =
          Suggestion.question(entry.key(), keys).orElse("可用的有：" + String.join("、", keys));
      String message = "没有“" + entry.key() + "”这一项";
      problems.add(
          Diagnostic.error("rules/unknown-key", entry.keyPosition(), message).withLabel(label));
    }
  }

  Optional<YamlNode.Scalar> required(String key) {
    if (mapping.get(key).isEmpty()) {
      problems.error("rules/missing-key", position, "缺少“" + key + "”");
    }
    return scalar(key);
  }

  /** A single value that is not empty. */
  Optional<YamlNode.Scalar> scalar(String key) {
    Optional<YamlNode> node = mapping.get(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof YamlNode.Scalar scalar
        && scalar.type() != YamlNode.Type.NULL
        && !scalar.text().isBlank()) {
      return Optional.of(scalar);
    }
    return wrong(node.get(), "“" + key + "”要写一个值");
  }

  String text(String key, String otherwise) {
    return scalar(key).map(YamlNode.Scalar::text).orElse(otherwise);
  }

  OptionalInt requiredInteger(String key, int most) {
    Optional<YamlNode.Scalar> scalar = required(key);
    if (scalar.isEmpty()) {
      return OptionalInt.empty();
    }
    for (int i = 0; i <= most; i++) {
      if (scalar.get().text().equals(Integer.toString(i))) {
        return OptionalInt.of(i);
      }
    }
    wrong(scalar.get(), "“" + key + "”须是 0 到 " + most + " 的整数");
    return OptionalInt.empty();
  }

  boolean flag(String key) {
    Optional<YamlNode.Scalar> scalar = scalar(key);
    if (scalar.isEmpty()) {
      return false;
    }
    String text = scalar.get().text();
    if (!List.of("是", "否", "true", "false").contains(text)) {
      wrong(scalar.get(), "“" + key + "”写 是 或 否");
    }
    return text.equals("是") || text.equals("true");
  }

  /** The choice whose label is written; empty if the key is not there. */
  <T> Optional<T> choice(String key, T[] choices, Function<T, String> label) {
    Optional<YamlNode.Scalar> scalar = scalar(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> chosen =
        Arrays.stream(choices).filter(c -> label.apply(c).equals(scalar.get().text())).findFirst();
    if (chosen.isEmpty()) {
      String all = Arrays.stream(choices).map(label).collect(Collectors.joining("、"));
      wrong(scalar.get(), "“" + key + "”没有“" + scalar.get().text() + "”，可用的有：" + all);
    }
    return chosen;
  }

  /** Reports a value that cannot be used. */
  <T> Optional<T> wrong(YamlNode node, String message) {
    problems.error("rules/value", node.position(), message);
    return Optional.empty();
  }

  /** Reads an expression; reports its first mistake. */
  Optional<Expression> expression(YamlNode.Scalar scalar) {
    try {
      return Optional.of(Parser.parse(ExpressionText.of(scalar)));
    } catch (SyntaxException e) {
      problems.error("rules/syntax", e.position(), e.getMessage());
      return Optional.empty();
    }
  }
}
