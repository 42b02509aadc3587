package io.github.annualreport.validate;

import io.github.annualreport.figure.Absence;
import io.github.annualreport.figure.Amount;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Total;
import io.github.annualreport.writer.xlsx.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The figures of many units: a row for each, a column for each figure that any of them has, and
 * below them the totals and how many units lack it.
 */
final class FigureSheet {

  /** Percentages and places cannot be added, nor can measures like days, nor quotients. */
  private static final Set<Kind> ADDED = EnumSet.of(Kind.COUNT, Kind.MONEY);

  private final List<ValidatedData> units;
  private final List<Definition> columns;

  private FigureSheet(List<ValidatedData> units) {
    this.units = units;
    this.columns = columns(units);
  }

  static Sheet of(List<ValidatedData> units) {
    var sheet = new FigureSheet(units);
    String title = units.size() + " 个文件，" + sheet.columns.size() + " 项数据";
    return new Sheet("数据", title, sheet.header(), sheet.rows(), Optional.empty());
  }

  /** Those of which a unit tells something; of two definitions of one name the first. */
  private static List<Definition> columns(List<ValidatedData> units) {
    var byName = new LinkedHashMap<String, Definition>();
    for (ValidatedData unit : units) {
      unit.definitions().forEach(d -> byName.putIfAbsent(d.name(), d));
    }
    byName
        .keySet()
        .removeIf(
            n ->
                units.stream()
                    .noneMatch(
                        u -> u.figures().find(n).isPresent() || u.absences().containsKey(n)));
    return List.copyOf(byName.values());
  }

  private List<String> header() {
    var header = new ArrayList<>(List.of("文件", "单位"));
    for (Definition definition : columns) {
      long alike = columns.stream().filter(d -> d.title().equals(definition.title())).count();
      String title = alike == 1 ? definition.title() : definition.name();
      header.add(title + "（" + definition.unit().symbol() + "）");
    }
    return header;
  }

  private List<Sheet.Row> rows() {
    var rows = new ArrayList<Sheet.Row>();
    for (ValidatedData unit : units) {
      rows.add(row(unit.checked().name(), unit.checked().subject(), d -> cell(unit, d)));
    }
    rows.add(row("合计", "", d -> total(d).map(FigureSheet::number).orElse(text("—"))));
    rows.add(row("没有填的单位数", "", d -> number(BigDecimal.valueOf(lacking(d)))));
    return rows;
  }

  private Sheet.Row row(String file, String unit, Function<Definition, Sheet.Cell> cell) {
    var cells = new ArrayList<>(List.of(text(file), text(unit)));
    columns.forEach(d -> cells.add(cell.apply(d)));
    return new Sheet.Row(cells, false);
  }

  private static Sheet.Cell cell(ValidatedData unit, Definition definition) {
    Map<String, Absence> absences = unit.absences();
    return value(unit, definition)
        .map(FigureSheet::number)
        .orElseGet(
            () ->
                text(
                    Optional.ofNullable(absences.get(definition.name()))
                        .map(Absence::word)
                        .orElse("")));
  }

  /** In the unit of the column; none if the unit's own is of another kind. */
  private static Optional<BigDecimal> value(ValidatedData unit, Definition definition) {
    return unit.figures()
        .find(definition.name())
        .flatMap(f -> f.as(definition))
        .map(Figure::value)
        .map(v -> Amount.inOwnUnit(definition, v).number());
  }

  private Optional<BigDecimal> total(Definition definition) {
    boolean adds =
        units.stream()
            .flatMap(u -> u.figures().find(definition.name()).stream())
            .allMatch(f -> f.origin() instanceof Origin.Given || Total.of(f).isPresent());
    return adds && ADDED.contains(definition.kind())
        ? units.stream().flatMap(u -> value(u, definition).stream()).reduce(BigDecimal::add)
        : Optional.empty();
  }

  private long lacking(Definition definition) {
    return units.stream()
        .filter(u -> value(u, definition).isEmpty())
        .filter(u -> !u.absences().containsKey(definition.name()))
        .count();
  }

  private static Sheet.Cell number(BigDecimal value) {
    return new Sheet.Cell(value.toPlainString(), Optional.of(value));
  }

  private static Sheet.Cell text(String words) {
    return new Sheet.Cell(words, Optional.empty());
  }
}
