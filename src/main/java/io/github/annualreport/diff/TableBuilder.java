package io.github.annualreport.diff;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diff.Table.Remark;
import io.github.annualreport.diff.Table.Tone;
import io.github.annualreport.figure.AverageGrowth;
import io.github.annualreport.figure.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a comparison into a table: figures by group, the years side by side. */
public final class TableBuilder {

  private final Comparison comparison;

  private TableBuilder(Comparison comparison) {
    this.comparison = comparison;
  }

  public static Table build(Comparison comparison) {
    var builder = new TableBuilder(comparison);
    List<Table.Row> rows = comparison.figures().stream().map(builder::row).toList();
    return new Table(builder.header(), rows);
  }

  /** By which the columns of the editions go: the year, or the file if the years are the same. */
  public static List<String> labels(Comparison comparison) {
    boolean same = comparison.relation() == YearRelation.SAME_YEAR;
    return editions(comparison).map(e -> same ? e.shortName() : e.year() + "年").toList();
  }

  static Stream<ComparedYear> editions(Comparison comparison) {
    return Stream.concat(
        comparison.earlier().stream(), Stream.of(comparison.last(), comparison.now()));
  }

  private List<String> header() {
    var header = new ArrayList<>(labels(comparison));
    header.add("增减");
    header.add(comparison.relation() == YearRelation.YEAR_ON_YEAR ? "同比" : "增减率");
    if (!comparison.earlier().isEmpty()) {
      header.add("年均增速");
    }
    return header;
  }

  private Table.Row row(FigureComparison figure) {
    var cells = new ArrayList<String>();
    String name = figure.definition().name();
    List<ReportedValue> values =
        Stream.concat(
                comparison.earlier().stream().map(e -> e.entry(name)),
                Stream.of(figure.last(), figure.now()))
            .toList();
    Unit unit = unit(values).orElse(figure.definition().unit());
    values.forEach(v -> cells.add(v.text(unit)));
    cells.add(figure.difference());
    cells.add(figure.rate());
    if (!comparison.earlier().isEmpty()) {
      cells.add(averageGrowth(comparison, figure).map(AverageGrowth::signedRate).orElse("—"));
    }
    int trend = figure.change().map(c -> c.difference().signum()).orElse(0);
    return new Table.Row(figure.group(), figure.label(), cells, trend, remarks(figure));
  }

  /** The smallest unit that any of them is printed in, in which none loses digits. */
  private static Optional<Unit> unit(List<ReportedValue> values) {
    return values.stream()
        .flatMap(v -> v.printedUnit().stream())
        .min(Comparator.comparingInt(Unit::scale));
  }

  /** From the first edition that has the figure to the last, if all between are comparable. */
  static Optional<AverageGrowth> averageGrowth(Comparison comparison, FigureComparison figure) {
    String name = figure.definition().name();
    if (figure.change().isEmpty() || comparison.earlier().isEmpty()) {
      return Optional.empty();
    }
    ComparedYear first = comparison.earlier().get(0);
    boolean whole =
        editions(comparison)
            .map(e -> e.entry(name).figure())
            .allMatch(
                f ->
                    f.filter(x -> x.remarks().allowComparison())
                        .filter(x -> x.definition().unit().equals(figure.definition().unit()))
                        .isPresent());
    if (!whole) {
      return Optional.empty();
    }
    return Optional.of(
        new AverageGrowth(
            figure.definition(),
            first.entry(name).figure().orElseThrow().value(),
            figure.now().figure().orElseThrow().value(),
            comparison.now().year() - first.year()));
  }

  private static List<Remark> remarks(FigureComparison figure) {
    var result = new ArrayList<Remark>();
    List<Diagnostic> open = figure.findings().stream().filter(d -> !d.isJustified()).toList();
    List<Diagnostic> grave = open.stream().filter(d -> d.severity() != Severity.NOTE).toList();
    if (!grave.isEmpty()) {
      var place = grave.get(0).position();
      String what = grave.stream().map(Diagnostic::label).collect(Collectors.joining("；"));
      String ask = grave.get(0).severity() == Severity.ERROR ? "" : "，未写说明";
      String file = ComparedYear.shortName(place.file());
      result.add(new Remark(Tone.OPEN, "%s%s（%s:%d）".formatted(what, ask, file, place.line())));
    }
    open.stream()
        .filter(d -> d.severity() == Severity.NOTE)
        .forEach(d -> result.add(new Remark(Tone.PLAIN, d.label())));
    figure.remarks().forEach(r -> result.add(new Remark(Tone.PLAIN, r)));
    figure.findings().stream()
        .filter(d -> d.isJustified() && isToTell(d))
        .forEach(d -> result.add(new Remark(Tone.PLAIN, d.label())));
    var reasons = new LinkedHashSet<String>();
    figure.findings().stream()
        .filter(Diagnostic::isJustified)
        .forEach(d -> reasons.add(d.justification()));
    reasons.forEach(r -> result.add(new Remark(Tone.JUSTIFIED, "已说明：" + r)));
    return result;
  }

  /** Findings that the row does not show by itself, as it shows a large change. */
  private static boolean isToTell(Diagnostic finding) {
    return !finding.code().equals("diff/swing") && finding.severity() != Severity.NOTE;
  }
}
