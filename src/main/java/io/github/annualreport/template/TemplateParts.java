package io.github.annualreport.template;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlOverlay;
import io.github.annualreport.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The YAML of a template before it is typed: its own laid over that of the template it extends, and
 * what a data file declares laid over both.
 *
 * @param folder finds the other files
 */
public record TemplateParts(
    TemplateFolder folder,
    YamlNode.Mapping settings,
    YamlNode.Mapping schema,
    YamlNode.Mapping rules) {

  private static final String CALENDAR = "calendar.yaml";
  private static final String EXTENDS = "沿用";
  private static final String INDICATORS = "指标";
  private static final String RULES = "规则";
  private static final String RULE_ID = "编号";

  /** 体例: the part of template.yaml that a data file may choose anew. */
  private static final String STYLE = "体例";

  private static final List<String> STYLE_KEYS = List.of("编号", "列举", "取舍", "同比小数");

  /**
   * @throws io.github.annualreport.diagnostic.InvalidInputException if a file is not there or not
   *     readable
   */
  static TemplateParts read(TemplateFolder folder, Diagnostics problems) {
    YamlNode.Mapping settings = yaml(folder, TemplateFolder.SETTINGS, problems);
    Optional<YamlNode.Entry> base = settings.entry(EXTENDS);
    if (base.isEmpty()) {
      return new TemplateParts(
          folder,
          settings,
          new SharedSchemas(folder, problems)
              .complete(yaml(folder, TemplateFolder.SCHEMA, problems)),
          yaml(folder, TemplateFolder.RULES, problems));
    }
    TemplateParts extended = read(shipped(base.get(), problems), problems);
    var overlay = new YamlOverlay(RULE_ID, problems);
    var parts =
        new TemplateParts(
            folder.extending(extended.folder()),
            overlay.put(extended.settings(), settings.without(EXTENDS)),
            overlaid(overlay, extended.schema(), folder, TemplateFolder.SCHEMA, problems),
            overlaid(overlay, extended.rules(), folder, TemplateFolder.RULES, problems));
    problems.stopOnErrors();
    return parts;
  }

  private static TemplateFolder shipped(YamlNode.Entry base, Diagnostics problems) {
    String name = base.value().asScalar().map(YamlNode.Scalar::text).orElse("");
    if (!TemplateFolder.SHIPPED.contains(name)) {
      problems.add(
          Diagnostic.error("template/extends", base.value().position(), "只能沿用自带的模板")
              .withHint("有 " + String.join("、", TemplateFolder.SHIPPED)));
      problems.stopOnErrors();
    }
    return TemplateFolder.shipped(name);
  }

  private static YamlNode.Mapping overlaid(
      YamlOverlay overlay,
      YamlNode.Mapping base,
      TemplateFolder folder,
      String file,
      Diagnostics problems) {
    return folder
        .find(file)
        .map(own -> overlay.put(base, YamlReader.read(own, problems)))
        .orElse(base);
  }

  /** With the rules of a data file and the 体例 that it chooses; empty if it has neither. */
  Optional<TemplateParts> declaredBy(YamlNode.Mapping data) {
    List<YamlNode.Entry> style = style(data);
    List<YamlNode> own = ownRules(data);
    return style.isEmpty() && own.isEmpty()
        ? Optional.empty()
        : Optional.of(new TemplateParts(folder, styled(style), schema, ruled(own)));
  }

  private List<YamlNode.Entry> style(YamlNode.Mapping data) {
    return data.mapping(STYLE).filter(style -> declares(STYLE)).stream()
        .flatMap(style -> style.entries().stream())
        .filter(e -> STYLE_KEYS.contains(e.key()))
        .toList();
  }

  private YamlNode.Mapping styled(List<YamlNode.Entry> style) {
    YamlNode.Mapping result = settings;
    for (YamlNode.Entry entry : style) {
      result = result.with(entry);
    }
    return result;
  }

  private List<YamlNode> ownRules(YamlNode.Mapping data) {
    return declares(RULES) ? data.items(RULES) : List.of();
  }

  private YamlNode.Mapping ruled(List<YamlNode> own) {
    if (own.isEmpty()) {
      return rules;
    }
    var all = new ArrayList<YamlNode>(rules.items(RULES));
    all.addAll(own);
    SourcePosition at = own.get(0).position();
    return rules.with(new YamlNode.Entry(RULES, at, new YamlNode.Sequence(at, all)));
  }

  /** With more entries in the section 指标 of the rules. */
  TemplateParts withFormulas(List<YamlNode.Entry> formulas) {
    YamlNode.Mapping result = rules;
    for (YamlNode.Entry formula : formulas) {
      result = result.with(List.of(INDICATORS), formula);
    }
    return new TemplateParts(folder, settings, schema, result);
  }

  private boolean declares(String name) {
    return schema.at(List.of("properties", name)).isPresent();
  }

  private static YamlNode.Mapping yaml(TemplateFolder folder, String name, Diagnostics problems) {
    return YamlReader.read(file(folder, name), problems);
  }

  private static SourceFile file(TemplateFolder folder, String name) {
    return folder
        .find(name)
        .orElseThrow(
            () -> {
              var problems = new Diagnostics();
              missing(folder, name, problems);
              problems.stopOnErrors();
              return new IllegalStateException("an error stops");
            });
  }

  static void missing(TemplateFolder folder, String name, Diagnostics problems) {
    var at = new SourceFile(folder.name() + "/" + name, "").start();
    problems.error("template/no-such-file", at, "模板里没有“" + name + "”这个文件");
  }

  /** Returns the political calendar: the template's own file, else the shared one. */
  YamlNode.Mapping calendar() {
    SourceFile file = folder.find(CALENDAR).or(() -> folder.find("lib/" + CALENDAR)).orElseThrow();
    return YamlReader.read(file, new Diagnostics());
  }
}
