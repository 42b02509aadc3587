package io.github.annualreport.init;

import io.github.annualreport.template.ReportTemplate;
import io.github.annualreport.yaml.Placeholders;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts a report from nothing: the form of a template with its meanings, and its first text. */
record FormStarter(ReportTemplate template) {

  private static final String TEXT = "start.md";
  private static final List<String> REQUIRED = List.of("模板", "年度", "正文", "单位");
  private static final List<String> SECTIONS = List.of("指标定义", "规则", "体例", "说明", "已公布");

  /** The files of the start, by name. */
  Map<String, String> files(int year) {
    var files = new LinkedHashMap<String, String>();
    String textFile = "正文-" + year + ".md";
    Optional<String> text = template.parts().folder().find(TEXT).map(f -> f.text());
    files.put(year + ".yaml", data(year, text.map(t -> textFile)));
    text.ifPresent(t -> files.put(textFile, t));
    return files;
  }

  private String data(int year, Optional<String> textFile) {
    var lines = new ArrayList<String>();
    lines.add("# 填好的行去掉行首的 #。数可以带单位；没有发生写 0，没有这项职责写 无此职责，没有统计写 未统计，还没有数写 未填。");
    lines.add("模板: " + template.name());
    lines.add("年度: " + year);
    textFile.ifPresent(t -> lines.add("正文: " + t + " # 报告的文字在这个文件里改"));
    lines.add("单位:");
    lines.add("  名称: " + Placeholders.UNIT + " # 改成单位全称");
    YamlNode.Mapping properties = properties(template.parts().schema());
    members(properties(properties.get("单位").orElse(properties)), "# ", lines, "名称");
    for (YamlNode.Entry entry : properties.entries()) {
      if (!REQUIRED.contains(entry.key()) && !SECTIONS.contains(entry.key())) {
        section(entry, lines);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void section(YamlNode.Entry entry, List<String> lines) {
    lines.add("");
    YamlNode.Mapping members = properties(entry.value());
    String title = text(entry.value(), "title");
    if (!members.entries().isEmpty()) {
      lines.add("# " + entry.key() + ": # " + title);
      members(members, "# ", lines, "");
    } else if (member(entry.value(), "items") instanceof YamlNode.Mapping item) {
      lines.add("# " + entry.key() + ": # " + text(entry.value(), "description"));
      item(properties(item), lines);
    } else {
      lines.add("# " + entry.key() + ": # " + title);
    }
  }

  private static void item(YamlNode.Mapping members, List<String> lines) {
    if (members.entries().isEmpty()) {
      lines.add("#   - ");
    }
    String dash = "#   - ";
    for (YamlNode.Entry member : members.entries()) {
      lines.add(dash + member.key() + ": # " + text(member.value(), "description"));
      dash = "#     ";
    }
  }

  private static void members(
      YamlNode.Mapping members, String comment, List<String> lines, String but) {
    for (YamlNode.Entry member : members.entries()) {
      if (!member.key().equals(but)) {
        lines.add(comment + "  " + member.key() + ": " + remark(member.value()));
      }
    }
  }

  private static String remark(YamlNode property) {
    String unit = text(member(property, "x-指标"), "单位");
    return unit.isEmpty()
        ? "# " + text(property, "description")
        : "# %s（%s）：%s".formatted(text(property, "title"), unit, text(property, "description"));
  }

  private static YamlNode.Mapping properties(YamlNode node) {
    return member(node, "properties") instanceof YamlNode.Mapping properties
        ? properties
        : new YamlNode.Mapping(node.position(), List.of());
  }

  private static YamlNode member(YamlNode node, String key) {
    return node instanceof YamlNode.Mapping mapping
        ? mapping.get(key).orElse(new YamlNode.Sequence(node.position(), List.of()))
        : node;
  }

  private static String text(YamlNode node, String key) {
    return member(node, key) instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "";
  }
}
