package io.github.annualreport.template;

import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Value;
import io.github.annualreport.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that follow from the year of the report by themselves: the years around it, and under
 * 年历 what the political calendar gives for it, unless the data says otherwise.
 *
 * @param calendar names with the years for which they hold
 */
public record Calendar(YamlNode.Mapping calendar) {

  private static final String NEXT = "下年";
  private static final String LAST = "上年度";
  private static final String CALENDAR = "年历";
  private static final List<String> NAMES = List.of("会议精神", "五年规划", "普法规划", "实施纲要");

  Shape.Group declare(Shape.Group shape) {
    Shape.Group result = shape.with(NEXT, new Shape.Text()).with(LAST, new Shape.Text());
    for (String name : NAMES) {
      result = result.with(CALENDAR + "." + name, new Shape.Text());
    }
    return result;
  }

  /** The years around the year of the report. */
  public static Value.Group addYears(Value.Group values, int year) {
    var members = new LinkedHashMap<String, Value>(values.members());
    members.putAll(Map.of(NEXT, text(year + 1), LAST, text(year - 1)));
    return new Value.Group(members);
  }

  public Value.Group add(Value.Group values, int year) {
    var members = new LinkedHashMap<String, Value>(addYears(values, year).members());
    var names = new LinkedHashMap<String, Value>();
    for (String name : NAMES) {
      of(name, year).ifPresent(text -> names.put(name, Value.Text.of(text)));
    }
    if (members.get(CALENDAR) instanceof Value.Group own) {
      names.putAll(own.members());
    }
    members.put(CALENDAR, new Value.Group(names));
    return new Value.Group(members);
  }

  private Optional<String> of(String name, int year) {
    return calendar.mappings(name).stream()
        .filter(p -> number(p, "自") <= year && year <= number(p, "至"))
        .map(p -> p.text("名").orElseThrow())
        .findFirst();
  }

  private static int number(YamlNode.Mapping period, String key) {
    return Integer.parseInt(period.text(key).orElseThrow());
  }

  private static Value text(int year) {
    return Value.Text.of(Integer.toString(year));
  }
}
