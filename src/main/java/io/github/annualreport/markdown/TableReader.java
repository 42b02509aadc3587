package io.github.annualreport.markdown;

import static java.util.stream.Collectors.joining;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Inline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** Reads a table. */
record TableReader(InlineReader inlines) {

  Block.Table read(TableBlock table) {
    Node headRow = table.getFirstChild().getFirstChild();
    var columns = new ArrayList<Block.Alignment>();
    for (Node cell = headRow.getFirstChild(); cell != null; cell = cell.getNext()) {
      columns.add(alignment((TableCell) cell));
    }
    var rows = new ArrayList<List<List<Inline>>>();
    if (table.getLastChild() instanceof TableBody body) {
      for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
        check(row, columns.size());
        rows.add(row(row));
      }
    }
    return new Block.Table(columns, row(headRow), rows);
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
