package io.github.annualreport.validate;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.template.ReportTemplate;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names the figures and indicators of a template that its body never prints. */
record UnprintedFigures(ReportTemplate template) {

  /**
   * @param printed the names of those that it does print
   */
  void note(Set<String> printed, Diagnostics problems) {
    YamlNode.Mapping schema = template.parts().schema();
    for (Definition definition : template.schema().catalogue().all()) {
      var steps = new ArrayList<String>();
      for (String step : definition.name().split("\\.", -1)) {
        steps.addAll(List.of("properties", step));
      }
      note(definition, printed, position(schema, steps), problems);
    }
    YamlNode.Mapping rules = template.parts().rules();
    for (Definition indicator : template.rules().indicators()) {
      note(indicator, printed, position(rules, List.of("指标", indicator.name())), problems);
    }
  }

  private static void note(
      Definition definition, Set<String> printed, SourcePosition at, Diagnostics problems) {
    if (!printed.contains(definition.name())) {
      problems.add(
          Diagnostic.of(
              Severity.NOTE, "template/unprinted", at, "“" + definition.name() + "”没有写进正文的任何一处"));
    }
  }

  /** The place of the deepest of the nested keys that is there. */
  private static SourcePosition position(YamlNode.Mapping root, List<String> keys) {
    SourcePosition at = root.position();
    Optional<YamlNode> node = Optional.of(root);
    for (String key : keys) {
      Optional<YamlNode.Entry> entry =
          node.filter(YamlNode.Mapping.class::isInstance)
              .flatMap(n -> ((YamlNode.Mapping) n).entry(key));
      at = entry.map(YamlNode.Entry::keyPosition).orElse(at);
      node = entry.map(YamlNode.Entry::value);
    }
    return at;
  }
}
