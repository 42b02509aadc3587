package io.github.annualreport.diff;

import static java.util.stream.Collectors.joining;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.figure.Amount;
import io.github.annualreport.figure.AverageGrowth;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A comparison as a sheet to be worked on: plain numbers in the unit of the figure, and a column
 * where the reviewer writes reasons.
 */
public record ReviewSheet(List<String> header, List<Row> rows) {

  /** The column that tells which figure or text a row is about. */
  public static final String NAME = "指标";

  /** The column to write in. */
  public static final String REASON = "原因";

  private static final List<String> CLOSING = List.of("状态", "提示", "已有说明", REASON);

  public ReviewSheet {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** The figures and then the texts, all in the columns of the figures. */
  public static ReviewSheet of(Comparison comparison) {
    Stream<Row> figures = comparison.figures().stream().map(f -> row(comparison, f));
    Stream<Row> texts = comparison.texts().stream().map(t -> row(comparison, t));
    return new ReviewSheet(header(comparison), Stream.concat(figures, texts).toList());
  }

  /** The figures alone. */
  public static ReviewSheet ofFigures(Comparison comparison) {
    return of(comparison.only(f -> true, t -> false));
  }

  /** The texts alone, in fewer columns. */
  public static ReviewSheet ofTexts(Comparison comparison) {
    List<String> labels = TableBuilder.labels(comparison);
    var header = new ArrayList<>(List.of(NAME));
    header.addAll(labels.subList(labels.size() - 2, labels.size()));
    header.addAll(CLOSING);
    return new ReviewSheet(
        header,
        comparison.texts().stream()
            .map(
                t ->
                    closed(
                        t,
                        Cell.of(key(comparison, t)),
                        Cell.of(t.lastText()),
                        Cell.of(t.nowText())))
            .toList());
  }

  private static List<String> header(Comparison comparison) {
    var header = new ArrayList<>(List.of(NAME, "名称", "单位"));
    header.addAll(TableBuilder.labels(comparison));
    header.add("增减");
    header.add(comparison.relation() == YearRelation.YEAR_ON_YEAR ? "同比（%）" : "增减率（%）");
    if (!comparison.earlier().isEmpty()) {
      header.add("年均增速（%）");
    }
    header.addAll(CLOSING);
    return header;
  }

  private static Row row(Comparison comparison, FigureComparison figure) {
    Definition definition = figure.definition();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(definition.name()));
    cells.add(Cell.of(definition.title()));
    cells.add(Cell.of(definition.unit().symbol()));
    comparison.earlier().forEach(e -> cells.add(cell(e.entry(definition.name()))));
    cells.add(cell(figure.last()));
    cells.add(cell(figure.now()));
    cells.add(Cell.of(figure.change().map(Change::differenceInOwnUnit)));
    cells.add(Cell.of(figure.change().flatMap(Change::rate)));
    if (!comparison.earlier().isEmpty()) {
      cells.add(
          Cell.of(TableBuilder.averageGrowth(comparison, figure).flatMap(AverageGrowth::rate)));
    }
    return closed(figure, cells.toArray(Cell[]::new));
  }

  private static Row row(Comparison comparison, TextComparison text) {
    int earlier = comparison.earlier().size();
    var cells = new ArrayList<>(List.of(Cell.of(key(comparison, text))));
    cells.addAll(Collections.nCopies(2 + earlier, Cell.EMPTY));
    cells.add(Cell.of(text.lastText()));
    cells.add(Cell.of(text.nowText()));
    cells.addAll(Collections.nCopies(earlier == 0 ? 2 : 3, Cell.EMPTY));
    return closed(text, cells.toArray(Cell[]::new));
  }

  /** The key by which a reason for the text is imported. */
  private static String key(Comparison comparison, TextComparison text) {
    return text.now().map(comparison.now()::reasonKey).orElse(text.name());
  }

  private static Row closed(Compared compared, Cell... first) {
    var cells = new ArrayList<>(List.of(first));
    cells.add(Cell.of(compared.status().label()));
    Stream<String> labels = compared.findings().stream().map(Diagnostic::label);
    cells.add(Cell.of(Stream.concat(labels, compared.remarks().stream()).collect(joining("；"))));
    cells.add(
        Cell.of(
            compared.findings().stream()
                .filter(Diagnostic::isJustified)
                .map(Diagnostic::justification)
                .distinct()
                .collect(joining("；"))));
    cells.add(Cell.EMPTY);
    return new Row(cells, compared.isOpen());
  }

  private static Cell cell(ReportedValue entry) {
    Optional<Figure> figure = entry.figure();
    return figure.isPresent()
        ? Cell.of(figure.map(f -> own(f.definition(), f.value())))
        : Cell.of(entry.isMissing() ? "" : entry.text());
  }

  private static BigDecimal own(Definition definition, BigDecimal value) {
    return Amount.inOwnUnit(definition, value).number();
  }

  /**
   * One figure or text.
   *
   * @param asks whether a reason is asked for
   */
  public record Row(List<Cell> cells, boolean asks) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A number, or a text. */
  public record Cell(String text, Optional<BigDecimal> number) {

    static final Cell EMPTY = of("");

    static Cell of(String text) {
      return new Cell(text, Optional.empty());
    }

    static Cell of(Optional<BigDecimal> number) {
      return new Cell(number.map(BigDecimal::toPlainString).orElse(""), number);
    }
  }
}
