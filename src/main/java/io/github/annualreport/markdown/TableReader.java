package io.github.annualreport.markdown;

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
        rows.add(row(row));
      }
    }
    return new Block.Table(columns, row(headRow), rows);
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
