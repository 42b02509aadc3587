package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.yaml.YamlNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the names in a template's schema: what texts can look up, and what can be filled in. */
record SchemaNames(Diagnostics problems) {

  private static final String CODE = "template/schema";
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Set<String> BRANCHES = Set.of("anyOf", "oneOf", "allOf");

  /** A schema and all in it. */
  void check(YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(this::check);
    } else if (node instanceof YamlNode.Mapping mapping) {
      mapping
          .mapping("properties")
          .ifPresent(
              properties -> {
                check(mapping, properties.entries().stream().map(YamlNode.Entry::key).toList());
                properties.entries().forEach(this::requireUsable);
              });
      mapping.entries().stream()
          .filter(entry -> BRANCHES.contains(entry.key()))
          .forEach(entry -> refuseFigures(entry.value()));
      mapping.entries().forEach(entry -> check(entry.value()));
    }
  }

  /** A name that is required but not declared can never be filled in. */
  private void check(YamlNode.Mapping schema, List<String> declared) {
    for (YamlNode item : schema.items("required")) {
      if (item instanceof YamlNode.Scalar name && !declared.contains(name.text())) {
        var problem =
            Diagnostic.error(
                CODE, name.position(), "required 里的“" + name.text() + "”没有在 properties 里定义");
        problems.add(problem.suggesting(name.text(), declared));
      }
    }
  }

  private void requireUsable(YamlNode.Entry property) {
    if (!NAME.matcher(property.key()).matches()) {
      problems.error(CODE, property.keyPosition(), "“" + property.key() + "”不能作名称，只能用汉字、字母、数字和下划线");
    }
  }

  /** Of a figure in a branch nobody could say whether it is there. */
  private void refuseFigures(YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(this::refuseFigures);
    } else if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        if (entry.key().equals(SchemaNode.FIGURE)) {
          problems.error(CODE, entry.keyPosition(), "指标只能写在 properties 里，这里的指标没有名称");
        }
        refuseFigures(entry.value());
      }
    }
  }
}
