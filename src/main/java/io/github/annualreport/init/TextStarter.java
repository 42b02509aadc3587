package io.github.annualreport.init;

import io.github.annualreport.data.DeclaredFigures;
import io.github.annualreport.data.ReportData;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.init.draft.CatalogueEntry;
import io.github.annualreport.init.draft.ImportedReport;
import io.github.annualreport.init.draft.ImportedText;
import io.github.annualreport.init.draft.KnownFigures;
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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Starts a report from the text of last year's. */
record TextStarter(ReportTemplate template, Optional<Integer> wantedYear) {

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
    YamlNode.Mapping schema = template.parts().schema();
    Set<String> sections =
        template.schema().shape().members().entrySet().stream()
            .filter(e -> !holdsFigures(e.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    var known = new KnownFigures(catalogue(), DeclaredFigures.allowedBy(schema), sections);
    return ImportedReport.of(text, known, wantedYear.map(y -> y - 1).orElse(0));
  }

  private static boolean holdsFigures(Shape shape) {
    return shape instanceof Shape.Group group
        && group.members().values().stream().anyMatch(Shape.Number.class::isInstance);
  }

  /** The files of the start, by name. */
  Map<String, String> files(ImportedReport old, int year) {
    var files = new LinkedHashMap<String, String>();
    String text = fileName(year);
    files.put(year + ".yaml", data(old, text, year));
    files.put(text, old.text().body());
    old.attached().forEach((i, body) -> files.put(ElementsForm.attachment(i, year), body));
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
    lines.addAll(new FiguresForm(catalogue(), old).lines());
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
