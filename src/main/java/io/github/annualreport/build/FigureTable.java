package io.github.annualreport.build;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Block.Alignment;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Inline.Aspect;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 主要指标一览表: all figures of a report with those of the year before. */
final class FigureTable {

  private static final String NOTHING = "—";
  private static final Set<Kind> TOLD = EnumSet.of(Kind.RATE, Kind.RANK);

  private FigureTable() {}

  /** Empty if no figure is filled in. */
  static Optional<Block> of(ReportContent content) {
    int year = content.data().year();
    List<List<List<Inline>>> rows =
        content.figures().all().stream()
            .filter(f -> !f.remarks().withheld())
            .map(FigureTable::row)
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Table(
            List.of(
                Alignment.LEFT,
                Alignment.CENTER,
                Alignment.RIGHT,
                Alignment.RIGHT,
                Alignment.RIGHT,
                Alignment.RIGHT),
            List.of(
                text("指标"),
                text("单位"),
                text(year + "年"),
                text(year - 1 + "年"),
                text("增减"),
                text("同比")),
            rows));
  }

  private static List<List<Inline>> row(Figure figure) {
    Definition definition = figure.definition();
    Optional<Change> change = figure.change();
    var cells = new ArrayList<List<Inline>>();
    cells.add(text(definition.title()));
    cells.add(text(definition.unit().symbol()));
    cells.add(printed(figure, Aspect.VALUE, Optional.of(figure.digits())));
    cells.add(
        figure
            .before()
            .map(f -> printed(f, Aspect.LAST, Optional.of(f.digits())))
            .orElse(text(NOTHING)));
    cells.add(printed(figure, Aspect.CHANGE, change.map(FigureTable::difference)));
    cells.add(printed(figure, Aspect.CHANGE, change.map(Change::signedRate)));
    return cells;
  }

  /** In the unit of the row, but for rates, told in percentage points, and for places. */
  private static String difference(Change change) {
    if (TOLD.contains(change.definition().kind()) || change.difference().signum() == 0) {
      return change.signed();
    }
    BigDecimal difference = change.differenceInOwnUnit();
    return (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
  }

  private static List<Inline> printed(Figure figure, Aspect aspect, Optional<String> text) {
    return text.<List<Inline>>map(t -> List.of(new Inline.Figure(figure, aspect, t)))
        .orElse(text(NOTHING));
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }
}
