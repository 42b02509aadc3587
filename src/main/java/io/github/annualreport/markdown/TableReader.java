package io.github.annualreport.markdown;

import static java.util.stream.Collectors.joining;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** Reads a table. */
record TableReader(InlineReader inlines) {

  private static final Pattern NUMBER = Pattern.compile("[-+−]?[0-9][0-9.,]*%?|—");

  Block.Table read(TableBlock table) {
    Node headRow = table.getFirstChild().getFirstChild();
    var columns = new ArrayList<Block.Alignment>();
    for (Node cell = headRow.getFirstChild(); cell != null; cell = cell.getNext()) {
      columns.add(alignment((TableCell) cell));
    }
    var rows = new ArrayList<List<List<Inline>>>();
    if (table.getLastChild() instanceof TableBody body) {
      int number = 0;
      for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
        check(row, columns.size());
        List<List<Inline>> cells = row(row);
        number += isNumbered(cells) ? 1 : 0;
        rows.add(numbered(cells, number));
      }
    }
    TableCaption caption = TableCaption.of(table, inlines);
    List<List<Inline>> head = row(headRow);
    boolean grouped = !rows.isEmpty() && TableGroups.areHeads(head, rows.get(0));
    return new Block.Table(
        caption.caption(),
        caption.unit(),
        aligned(headRow, columns, grouped ? rows.subList(1, rows.size()) : rows),
        grouped ? TableGroups.of(head, rows.get(0)) : List.of(),
        grouped ? TableGroups.heads(head, rows.get(0)) : head,
        grouped ? rows.subList(1, rows.size()) : rows);
  }

  private static boolean isNumbered(List<List<Inline>> cells) {
    return cells.stream().flatMap(List::stream).anyMatch(TableReader::isRowNumber);
  }

  private static boolean isRowNumber(Inline inline) {
    return inline instanceof Inline.Strong strong
        ? strong.content().stream().anyMatch(TableReader::isRowNumber)
        : inline instanceof Inline.RowNumber;
  }

  private static List<List<Inline>> numbered(List<List<Inline>> cells, int number) {
    return cells.stream()
        .map(cell -> cell.stream().map(inline -> numbered(inline, number)).toList())
        .toList();
  }

  private static Inline numbered(Inline inline, int number) {
    if (inline instanceof Inline.Strong strong) {
      return new Inline.Strong(strong.content().stream().map(i -> numbered(i, number)).toList());
    }
    return inline instanceof Inline.RowNumber ? new Inline.RowNumber(number) : inline;
  }

  /** A column of numbers is set to the right unless the author says where. */
  private static List<Block.Alignment> aligned(
      Node headRow, List<Block.Alignment> told, List<List<List<Inline>>> rows) {
    var result = new ArrayList<>(told);
    Node cell = headRow.getFirstChild();
    for (int i = 0; i < told.size(); i++, cell = cell.getNext()) {
      int column = i;
      boolean free = ((TableCell) cell).getAlignment() == null && !rows.isEmpty();
      if (free
          && rows.stream()
              .anyMatch(r -> r.get(column).stream().anyMatch(TableReader::isRowNumber))) {
        result.set(i, Block.Alignment.CENTER);
      } else if (free && rows.stream().allMatch(r -> isNumber(r.get(column)))) {
        result.set(i, Block.Alignment.RIGHT);
      }
    }
    return result;
  }

  private static boolean isNumber(List<Inline> cell) {
    return !cell.isEmpty()
        && cell.stream().noneMatch(Inline.Count.class::isInstance)
        && NUMBER.matcher(Inline.text(cell)).matches();
  }

  /**
   * A line right after a table, and cells beyond the head, would be taken in or dropped silently.
   */
  private void check(Node row, int columns) {
    String line = row.getSourceSpans().stream().map(inlines.places()::text).collect(joining());
    int cells = cells(line);
    if (!line.contains("|")) {
      inlines.refuse(row, "markdown/lazy-line", "这一行会并入上面的表；不属于表的话，前面空一行");
    } else if (cells != columns) {
      inlines.refuse(row, "markdown/table-row", "这一行有 " + cells + " 格，表头有 " + columns + " 格");
    }
  }

  private static int cells(String line) {
    String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
    int cells = 1;
    for (int i = 0; i < inner.length(); i++) {
      if (inner.startsWith("\\|", i)) {
        i++;
      } else if (inner.charAt(i) == '|') {
        cells++;
      }
    }
    return cells;
  }

  private List<List<Inline>> row(Node row) {
    var cells = new ArrayList<List<Inline>>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(inlines.read(cell));
    }
    return cells;
  }

  private static Block.Alignment alignment(TableCell cell) {
    if (cell.getAlignment() == null) {
      return Block.Alignment.LEFT;
    }
    return switch (cell.getAlignment()) {
      case LEFT -> Block.Alignment.LEFT;
      case CENTER -> Block.Alignment.CENTER;
      case RIGHT -> Block.Alignment.RIGHT;
    };
  }
}
