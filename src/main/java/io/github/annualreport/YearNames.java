package io.github.annualreport;

import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names that follow from the year of the report by themselves. */
final class YearNames {

  static final String YEAR = "年度";
  private static final String NEXT = "下年";
  private static final String LAST = "上年度";

  private YearNames() {}

  static Shape.Group declare(Shape.Group shape) {
    return shape.with(NEXT, new Shape.Text()).with(LAST, new Shape.Text());
  }

  static Value.Group add(Value.Group values, int year) {
    var members = new LinkedHashMap<String, Value>(values.members());
    members.putAll(Map.of(NEXT, text(year + 1), LAST, text(year - 1)));
    return new Value.Group(members);
  }

  private static Value text(int year) {
    return Value.Text.of(Integer.toString(year));
  }
}
