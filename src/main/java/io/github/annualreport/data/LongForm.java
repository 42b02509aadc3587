package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.figure.Remarks;
import io.github.annualreport.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * A figure written with remarks: {数值: 6, 上年: 9, 来源: …}.
 *
 * @param key where the figure's name is written
 */
record LongForm(SourcePosition key, YamlNode.Mapping yaml) {

  static final String VALUE = "数值";
  static final String LAST = "上年";
  private static final List<String> KEYS =
      List.of(VALUE, LAST, "来源", "状态", "统计期", "可比", "说明", "公开");
  private static final List<String> STATES = List.of("预计", "初步", "核定");

  Optional<YamlNode.Entry> value() {
    return yaml.entry(VALUE);
  }

  Optional<YamlNode.Entry> last() {
    return yaml.entry(LAST);
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
            Suggestion.question(entry.key(), KEYS)
                .map(problem::withLabel)
                .orElseGet(() -> problem.withHint("可以写：" + String.join("、", KEYS))));
      }
    }
    if (value().isEmpty()) {
      problems.add(
          Diagnostic.error("schema/missing-key", key, "“" + name + "”没有写数值").withHint("加上 数值: …"));
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
        text("说明"),
        text("公开").equals("否"));
  }

  private void requireOneOf(String name, String item, List<String> words, Diagnostics problems) {
    Optional<YamlNode.Entry> written = yaml.entry(item);
    if (written.isPresent() && !words.contains(text(item))) {
      problems.error(
          "schema/enum",
          written.get().place(),
          "“" + name + "”的" + item + "应写 " + String.join("、", words) + " 之一");
    }
  }

  private void requireText(String name, String item, Diagnostics problems) {
    Optional<YamlNode.Entry> written = yaml.entry(item);
    if (written.isPresent() && text(item).isBlank()) {
      problems.error(
          "schema/type", written.get().place(), "“" + name + "”的" + item + "应为文字；没有就删去这一行");
    }
  }

  private String text(String item) {
    return yaml.text(item).orElse("");
  }
}
