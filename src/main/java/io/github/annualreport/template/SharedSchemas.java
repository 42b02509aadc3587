package io.github.annualreport.template;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/**
 * Puts schemas that templates share in the place of references to them: {@code $ref:
 * ../lib/gongwen.yaml}, which editors can follow too.
 */
record SharedSchemas(TemplateFolder folder, Diagnostics problems) {

  private static final String REFERENCE = "$ref";
  private static final String SHARED = "../lib/";
  private static final String COMMON = "lib/data.yaml";
  private static final String PROPERTIES = "properties";

  /** The schema with everything in it, and with the keys that all data files may have. */
  YamlNode.Mapping complete(YamlNode.Mapping schema) {
    YamlNode.Mapping result = put(schema);
    for (YamlNode.Entry entry :
        YamlReader.read(folder.find(COMMON).orElseThrow(), problems).entries()) {
      if (result.at(List.of(PROPERTIES, entry.key())).isEmpty()) {
        result = result.with(List.of(PROPERTIES), entry);
      }
    }
    return result;
  }

  private YamlNode.Mapping put(YamlNode.Mapping schema) {
    return schema.mapped(e -> e.withValue(value(e.value())));
  }

  private YamlNode value(YamlNode node) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      return node;
    }
    return mapping
        .scalar(REFERENCE)
        .filter(r -> r.text().startsWith(SHARED))
        .<YamlNode>map(this::shared)
        .orElseGet(() -> put(mapping));
  }

  private YamlNode shared(YamlNode.Scalar reference) {
    Optional<YamlNode.Mapping> found =
        folder
            .find(reference.text().substring("../".length()))
            .map(file -> YamlReader.read(file, problems));
    if (found.isEmpty()) {
      problems.add(
          Diagnostic.error(
              "template/schema", reference.position(), "没有“" + reference.text() + "”这个共用的 schema"));
      problems.stopOnErrors();
    }
    return found.orElseThrow();
  }
}
