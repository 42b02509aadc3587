package io.github.annualreport.init;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.init.draft.CatalogueEntry;
import io.github.annualreport.init.draft.ImportedReport;
import io.github.annualreport.init.draft.ImportedText;
import io.github.annualreport.init.draft.NumberMention;
import io.github.annualreport.init.draft.OldElements;
import io.github.annualreport.init.draft.OldElements.Element;
import io.github.annualreport.template.ReportTemplate;
import io.github.annualreport.yaml.Placeholders;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Starts a report from the text of last year's. */
record TextStarter(ReportTemplate template, Optional<Integer> wantedYear) {

  /** The beginning of a block of comments on the numbers that the template does not know. */
  static final String UNKNOWN = "# 去年正文里还有这些数，目录里没有";

  private static final int LONGEST_REMARK = 80;

  private static final String ORGANS = "[\\p{IsHan}（）]{2,30}(?:局|厅|委|委员会|部|办公室|政府|街道办事处|院|中心|队)";

  /** The unit before 关于 or the year, unless the title begins with something else. */
  private static final Pattern UNIT = Pattern.compile("^(" + ORGANS + ")(?:关于|[0-9]{4}年)");

  private static final Pattern ORGAN = Pattern.compile(ORGANS);

  /** The name of a year's text. */
  static String fileName(int year) {
    return ReportData.OWN_TEXT + "-" + year + ".md";
  }

  /** The figures of the template with the words by which texts call them. */
  List<CatalogueEntry> catalogue() {
    return template.schema().catalogue().all().stream()
        .map(d -> new CatalogueEntry(d, words(d)))
        .toList();
  }

  ImportedReport takeOver(String text) {
    return ImportedReport.of(text, catalogue(), wantedYear.map(y -> y - 1).orElse(0));
  }

  /** The files of the start, by name. */
  Map<String, String> files(ImportedReport old, int year) {
    var files = new LinkedHashMap<String, String>();
    String text = fileName(year);
    files.put(year + ".yaml", data(old, text, year));
    files.put(text, old.text().body());
    return files;
  }

  /** The data file. */
  private String data(ImportedReport old, String textFile, int year) {
    var lines = new ArrayList<String>();
    lines.add("模板: " + template.name());
    lines.add(ReportData.YEAR + ": " + year);
    lines.add(ReportData.OWN_TEXT + ": " + textFile);
    lines.add("单位:");
    String unit = unit(old.elements()).orElse(Placeholders.UNIT);
    lines.add("  名称: " + unit + (unit.equals(Placeholders.UNIT) ? " # 改成单位全称" : ""));
    if (!old.self().isEmpty()) {
      lines.add("  自称: " + old.self());
    }
    lines.addAll(new ElementsForm(old.elements(), unit, old.year(), year).lines());
    style(old.text().levels(), lines);
    units(old, lines);
    figures(old, lines);
    unknown(old.unknown(), lines);
    return String.join("\n", lines) + "\n";
  }

  /** The unit before 关于 or the year of the title, else the signature, else the first line. */
  private static Optional<String> unit(OldElements elements) {
    Optional<String> first =
        elements.of(Element.TITLE).stream().findFirst().filter(t -> ORGAN.matcher(t).matches());
    return elements
        .title()
        .map(UNIT::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .or(() -> elements.of(Element.SIGNATURE).stream().findFirst())
        .or(() -> first);
  }

  private static void style(List<ImportedText.Level> levels, List<String> lines) {
    if (!levels.isEmpty()) {
      lines.add("体例:");
      lines.add(
          "  编号: ["
              + levels.stream().map(TextStarter::level).collect(Collectors.joining(", "))
              + "]");
    }
  }

  private static String level(ImportedText.Level level) {
    if (!level.runIn() && !level.continuous()) {
      return level.sample();
    }
    return "{式: %s%s%s}"
        .formatted(
            level.sample(), level.runIn() ? ", 接排: 是" : "", level.continuous() ? ", 连续: 是" : "");
  }

  /** The measure words of the text, where they are as good as the template's. */
  private void units(ImportedReport old, List<String> lines) {
    var own = new LinkedHashMap<String, String>();
    for (CatalogueEntry known : catalogue()) {
      Definition definition = known.definition();
      Optional.ofNullable(old.figures().get(definition.name()))
          .map(NumberMention::unit)
          .filter(u -> !u.equals(definition.unit().symbol()) && known.isCustom(u))
          .ifPresent(u -> own.put(definition.name(), u));
    }
    if (!own.isEmpty()) {
      lines.add("指标定义: # 量词照去年的写法");
      own.forEach((name, unit) -> lines.add("  " + name + ": {单位: " + unit + "}"));
    }
  }

  private void figures(ImportedReport old, List<String> lines) {
    lines.add("");
    lines.add("# 以下是去年正文里认出的数，已作为上年数；填上今年的数，替换 未填。");
    String group = "";
    for (Definition definition : template.schema().catalogue().all()) {
      NumberMention mention = old.figures().get(definition.name());
      if (mention != null) {
        String[] name = definition.name().split("\\.", 2);
        if (!name[0].equals(group)) {
          lines.add(name[0] + ":");
          group = name[0];
        }
        lines.add(
            "  %s: {数值: 未填, 上年: %s} # %s"
                .formatted(name[1], value(definition, mention), remark(mention)));
      }
    }
  }

  /** With its unit where it can be converted; a vague measure word says nothing. */
  private static String value(Definition definition, NumberMention mention) {
    String unit = mention.unit();
    boolean converts = unit.endsWith("元") || unit.equals(definition.unit().symbol());
    return converts ? mention.text() : mention.number();
  }

  private static void unknown(List<NumberMention> unknown, List<String> lines) {
    List<NumberMention> measured = unknown.stream().filter(m -> !m.unit().isEmpty()).toList();
    if (!measured.isEmpty()) {
      lines.add("");
      lines.add(UNKNOWN + "；要随数据走的，在 指标定义 里写明，例如");
      lines.add("#指标定义:");
      lines.add("#  帮扶.企业数: {单位: 家}");
      measured.forEach(m -> lines.add("# " + m.passage().written() + "：" + remark(m)));
    }
  }

  private static String remark(NumberMention mention) {
    String sentence = mention.passage().sentence();
    int at = Math.max(0, sentence.indexOf(mention.passage().written()));
    int from = Math.max(0, Math.min(at - LONGEST_REMARK / 2, sentence.length() - LONGEST_REMARK));
    int to = Math.min(sentence.length(), from + LONGEST_REMARK);
    return (from > 0 ? "…" : "")
        + sentence.substring(from, to)
        + (to < sentence.length() ? "…" : "");
  }

  private List<String> words(Definition definition) {
    var result = new ArrayList<>(List.of(definition.title(), definition.phrasing().noun()));
    var path = new ArrayList<String>();
    for (String step : definition.name().split("\\.", -1)) {
      path.addAll(List.of("properties", step));
    }
    path.addAll(List.of("x-指标", "同义"));
    if (template.parts().schema().at(path).orElse(null) instanceof YamlNode.Sequence synonyms) {
      synonyms.items().forEach(i -> result.add(((YamlNode.Scalar) i).text()));
    }
    return result;
  }
}
