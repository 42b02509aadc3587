package io.github.annualreport.init;

import io.github.annualreport.data.ReportData;
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
  private static final List<String> REQUIRED =
      List.of("模板", ReportData.YEAR, ReportData.OWN_TEXT, "单位");
  private static final List<String> SECTIONS =
      List.of("指标定义", "规则", "体例", "说明", "已公布", ReportData.LAST_FILE);

  /** The files of the start, by name. */
  Map<String, String> files(int year) {
    var files = new LinkedHashMap<String, String>();
    String textFile = TextStarter.fileName(year);
    Optional<String> text = template.parts().folder().find(TEXT).map(f -> f.text());
    files.put(year + ".yaml", data(year, text.map(t -> textFile)));
    text.ifPresent(t -> files.put(textFile, t));
    return files;
  }

  private String data(int year, Optional<String> textFile) {
    var lines = new ArrayList<String>();
    lines.add("# 要填的行去掉行首的 #，它上面那一类（顶格的）也要去掉。数可以带单位；没有发生写 0，没有这项职责写 无此职责，没有统计写 未统计，还没有数写 未填。");
    lines.add("模板: " + template.name());
    lines.add(ReportData.YEAR + ": " + year);
    textFile.ifPresent(t -> lines.add(ReportData.OWN_TEXT + ": " + t + " # 报告的文字在这个文件里改"));
    lines.add("单位:");
    lines.add("  名称: " + Placeholders.UNIT + " # 改成单位全称");
    YamlNode.Mapping schema = template.parts().schema();
    members(properties(schema, "properties", "单位"), lines, "名称");
    for (YamlNode.Entry entry : properties(schema)) {
      if (!REQUIRED.contains(entry.key()) && !SECTIONS.contains(entry.key())) {
        section(entry, lines);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void section(YamlNode.Entry entry, List<String> lines) {
    lines.add("");
    List<YamlNode.Entry> members = properties(entry.value());
    boolean isList = members.isEmpty() && at(entry.value(), "items").isPresent();
    lines.add("#" + entry.key() + ": # " + text(entry.value(), isList ? "description" : "title"));
    if (isList) {
      item(properties(entry.value(), "items"), lines);
    } else {
      members(members, lines, "");
    }
  }

  private static void item(List<YamlNode.Entry> members, List<String> lines) {
    String dash = "#  - ";
    if (members.isEmpty()) {
      lines.add(dash);
    }
    for (YamlNode.Entry member : members) {
      lines.add(dash + member.key() + ": # " + text(member.value(), "description"));
      dash = "#    ";
    }
  }

  private static void members(List<YamlNode.Entry> members, List<String> lines, String but) {
    for (YamlNode.Entry member : members) {
      if (!member.key().equals(but)) {
        lines.add("#  " + member.key() + ": " + remark(member.value()));
      }
    }
  }

  private static String remark(YamlNode property) {
    String unit = text(property, "x-指标", "单位");
    String description = text(property, "description");
    return unit.isEmpty()
        ? "# " + description
        : "# %s（%s）：%s".formatted(text(property, "title"), unit, description);
  }

  private static List<YamlNode.Entry> properties(YamlNode node, String... path) {
    return at(node, path).orElse(null) instanceof YamlNode.Mapping schema
        ? schema.mapping("properties").map(YamlNode.Mapping::entries).orElse(List.of())
        : List.of();
  }

  private static String text(YamlNode node, String... path) {
    return at(node, path).orElse(null) instanceof YamlNode.Scalar scalar
        ? scalar.text().strip()
        : "";
  }

  private static Optional<YamlNode> at(YamlNode node, String... path) {
    return node instanceof YamlNode.Mapping mapping ? mapping.at(List.of(path)) : Optional.empty();
  }
}
