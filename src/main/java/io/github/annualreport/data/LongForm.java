package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.figure.Remarks;
import io.github.annualreport.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** A figure written with remarks: {数值: 6, 上年: 9, 来源: …}. */
record LongForm(YamlNode.Mapping yaml) {

  static final String VALUE = "数值";
  static final String LAST = "上年";
  private static final List<String> KEYS =
      List.of(VALUE, LAST, "来源", "状态", "统计期", "可比", "说明", "公开");
  private static final List<String> STATES = List.of("预计", "初步", "核定");

  Optional<YamlNode> value() {
    return yaml.get(VALUE);
  }

  Optional<YamlNode> last() {
    return yaml.get(LAST);
  }

  /** Reports keys and words that the long form does not have. */
  void check(String name, Diagnostics problems) {
    for (YamlNode.Entry entry : yaml.entries()) {
      if (!KEYS.contains(entry.key())) {
        var problem =
            Diagnostic.error(
                "schema/unknown-key",
                entry.keyPosition(),
                "“" + name + "”里没有“" + entry.key() + "”这一项");
        problems.add(
            Suggestion.nearest(entry.key(), KEYS)
                .map(n -> problem.withLabel("是不是“" + n + "”？"))
                .orElseGet(() -> problem.withHint("可以写：" + String.join("、", KEYS))));
      }
    }
    if (value().isEmpty()) {
      problems.add(
          Diagnostic.error("schema/missing-key", yaml.position(), "“" + name + "”没有写数值")
              .withHint("加上 数值: …"));
    }
    requireOneOf(name, "状态", STATES, problems);
    requireOneOf(name, "可比", List.of("是", "否"), problems);
    requireOneOf(name, "公开", List.of("是", "否"), problems);
    List.of("来源", "统计期", "说明").forEach(key -> requireText(name, key, problems));
  }

  Remarks remarks() {
    String state = text("状态");
    return new Remarks(
        text("来源"),
        state.equals("预计") || state.equals("初步"),
        text("统计期"),
        !text("可比").equals("否"),
        text("说明"));
  }

  private void requireOneOf(String name, String key, List<String> words, Diagnostics problems) {
    Optional<YamlNode> written = yaml.get(key);
    if (written.isPresent() && !words.contains(text(key))) {
      problems.error(
          "schema/enum",
          written.get().position(),
          "“" + name + "”的" + key + "应写 " + String.join("、", words) + " 之一");
    }
  }

  private void requireText(String name, String key, Diagnostics problems) {
    Optional<YamlNode> written = yaml.get(key);
    if (written.isPresent() && text(key).isBlank()) {
      problems.error(
          "schema/type", written.get().position(), "“" + name + "”的" + key + "应为文字；没有就删去这一行");
    }
  }

  private String text(String key) {
    return yaml.get(key)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(n -> ((YamlNode.Scalar) n).text())
        .orElse("");
  }
}
