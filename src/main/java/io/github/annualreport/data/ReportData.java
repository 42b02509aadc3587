package io.github.annualreport.data;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Absence;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Value;
import io.github.annualreport.yaml.YamlNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A valid data file.
 *
 * @param values everything the author wrote, under the names of the schema
 * @param figures the figures among it
 * @param open those that are still 未填
 * @param absences the written nothings, by figure
 * @param explanations 说明: reasons by figure name or rule
 */
public record ReportData(
    YamlNode.Mapping source,
    Value.Group values,
    Figures figures,
    Figures open,
    Map<String, Absence> absences,
    Map<String, String> explanations) {

  /** The key of the report's year; every schema requires it. */
  public static final String YEAR = "年度";

  /** The key of the file with the report's own text. */
  public static final String OWN_TEXT = "正文";

  /** The key that names last year's data file. */
  public static final String LAST_FILE = "上年数据";

  /** The key of the unit's name. */
  public static final String UNIT = "单位.名称";

  public ReportData {
    absences = Collections.unmodifiableMap(new LinkedHashMap<>(absences));
    explanations = Collections.unmodifiableMap(new LinkedHashMap<>(explanations));
  }

  /** Where the name is written, or the nearest group above it that is. */
  public SourcePosition position(String name) {
    YamlNode.Mapping at = source;
    SourcePosition nearest = source.position();
    for (String step : steps(name)) {
      var entry = at.entry(step);
      if (entry.isEmpty()) {
        return nearest;
      }
      nearest = entry.get().keyPosition();
      if (!(entry.get().value() instanceof YamlNode.Mapping inner)) {
        return nearest;
      }
      at = inner;
    }
    return nearest;
  }

  /** Returns the value under a name. */
  public Optional<Value> value(String name) {
    return values.at(name);
  }

  /** The text under a name, or an empty one. */
  public String text(String name) {
    return value(name).orElse(null) instanceof Value.Text text ? text.written() : "";
  }

  /** The entries of a list, none if it is not there. */
  public List<Value> items(String name) {
    return value(name).orElse(null) instanceof Value.Items items ? items.items() : List.of();
  }

  /** The texts of a list, none if it is not there. */
  public List<String> texts(String name) {
    return items(name).stream().map(v -> ((Value.Text) v).written()).toList();
  }

  /** The groups of a list, none if it is not there. */
  public List<Value.Group> groups(String name) {
    return items(name).stream().map(Value.Group.class::cast).toList();
  }

  /** Whether the year can be read; in data that was not validated it may not. */
  public boolean hasYear() {
    return text(YEAR).matches("[0-9]{4}");
  }

  /** The year of the report: four digits, as validation requires. */
  public int year() {
    return Integer.parseInt(text(YEAR));
  }

  public String unit() {
    return text(UNIT);
  }

  /** The name of the file with the report's own text, beside the data. */
  public Optional<String> ownText() {
    return Optional.of(text(OWN_TEXT)).filter(name -> !name.isEmpty());
  }

  private static List<String> steps(String name) {
    return List.of(name.split("\\.", -1));
  }
}
