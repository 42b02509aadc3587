package io.github.annualreport.diff;

import io.github.annualreport.data.AuthoredText;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Absence;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Direction;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Measurement;
import io.github.annualreport.figure.Phrasing;
import io.github.annualreport.figure.Remarks;
import io.github.annualreport.figure.Term;
import io.github.annualreport.indicator.ChangeThresholds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Editions made by hand: each figure is a line of a file of its own. */
public final class SampleYears {

  private SampleYears() {}

  public static Definition definition(String name, Kind kind, String unit, String... formerNames) {
    return new Definition(
        new Term(name, name, "", List.of(formerNames)),
        Measurement.of(kind, unit),
        Optional.empty(),
        Phrasing.of(name, "未发生", Direction.NEUTRAL, kind));
  }

  /**
   * @param values by name: a number, 无此职责, or empty for what is not filled in
   */
  static ComparedYear edition(int year, List<Definition> definitions, Map<String, String> values) {
    return edition(year, definitions, values, Map.of(), List.of());
  }

  static ComparedYear edition(
      int year,
      List<Definition> definitions,
      Map<String, String> values,
      Map<String, String> reasons,
      List<String> texts) {
    var file = new SourceFile(year + ".yaml", "");
    var figures = new ArrayList<Figure>();
    var absences = new LinkedHashMap<String, Absence>();
    int line = 1;
    for (Definition definition : definitions) {
      String value = values.getOrDefault(definition.name(), "");
      Absence.of(value).ifPresent(a -> absences.put(definition.name(), a));
      if (!value.isEmpty() && Absence.of(value).isEmpty()) {
        var origin = new Origin.Given(position(file, line), value);
        figures.add(
            new Figure(definition, new BigDecimal(value), Optional.empty(), origin, Remarks.NONE));
      }
      line++;
    }
    var passages = new ArrayList<AuthoredText>();
    for (String text : texts) {
      passages.add(new AuthoredText("下年安排", text, position(file, 100 + passages.size()), true));
    }
    return new ComparedYear(
        new ComparedYear.Source(year, "某局", file),
        new YearFigures(definitions, Figures.of(figures), absences, Map.of()),
        reasons,
        passages,
        name -> position(file, 99));
  }

  private static SourcePosition position(SourceFile file, int line) {
    return new SourcePosition(file, line, 1, 1);
  }

  /** As the program does it: last year's values are filled in where the years follow each other. */
  static Comparison compare(ComparedYear last, ComparedYear now) {
    ComparedYear before = FigureAlignment.align(last, now.definitions());
    boolean follows = now.year() == last.year() + 1;
    var comparable =
        Figures.of(
            before.figures().all().stream()
                .filter(
                    f ->
                        now.definitions().stream()
                            .anyMatch(
                                d ->
                                    d.name().equals(f.definition().name())
                                        && d.unit().equals(f.definition().unit())))
                .toList());
    ComparedYear after =
        follows ? now.with(now.content().with(now.figures().comparedWith(comparable))) : now;
    return new Comparer(before, after, ChangeThresholds.standard()).compare(List.of());
  }
}
