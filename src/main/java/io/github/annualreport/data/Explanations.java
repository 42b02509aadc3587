package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.yaml.YamlNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 说明: the author's reasons why warnings are accepted.
 *
 * @param byKey reasons by the name of a figure or an item, by a rule's 编号, or by the part of a
 *     diagnostic's code behind the stroke
 */
public record Explanations(Map<String, String> byKey) {

  static final String KEY = "说明";

  /**
   * @param known the keys that can justify something
   */
  static Explanations read(YamlNode.Mapping yaml, Collection<String> known, Diagnostics problems) {
    var result = new LinkedHashMap<String, String>();
    List<YamlNode.Entry> written =
        yaml.mapping(KEY).map(YamlNode.Mapping::entries).orElse(List.of());
    for (YamlNode.Entry entry : written) {
      if (!known.contains(nameOf(entry.key()))) {
        problems.add(unknown(entry, known));
      }
      reason(entry, problems).ifPresent(text -> result.put(entry.key(), text));
    }
    return new Explanations(result);
  }

  /** The name in a key; a text of several is told by an excerpt after it: 正文“2031年，全区办结率”. */
  public static String nameOf(String key) {
    return key.replaceFirst("“.+”$", "");
  }

  private static Optional<String> reason(YamlNode.Entry entry, Diagnostics problems) {
    if (entry.value() instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
      return Optional.of(scalar.text().strip());
    }
    SourcePosition place = entry.place();
    // The schema may have told it already.
    if (problems.sorted().stream().noneMatch(d -> d.position().equals(place))) {
      problems.error("data/empty-explanation", place, "说明不能为空，写明原因");
    }
    return Optional.empty();
  }

  private static Diagnostic unknown(YamlNode.Entry entry, Collection<String> known) {
    var problem =
        Diagnostic.error(
                "data/unknown-explanation",
                entry.keyPosition(),
                "说明里的“" + entry.key() + "”既不是指标，也不是规则")
            .withHint("写 类.指标，或警告方括号里斜线之后的编号");
    return problem.suggesting(entry.key(), known);
  }

  /**
   * A warning with the reason given for it, if there is one.
   *
   * @param name the figure or item that it is about
   */
  Diagnostic justify(String name, Diagnostic warning) {
    String code = warning.code().substring(warning.code().indexOf('/') + 1);
    return List.of(name, code).stream()
        .map(byKey::get)
        .filter(reason -> reason != null && warning.severity() == Severity.WARNING)
        .findFirst()
        .map(warning::justified)
        .orElse(warning);
  }
}
