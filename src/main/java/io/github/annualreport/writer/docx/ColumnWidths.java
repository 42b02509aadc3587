package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Block.Alignment;
import io.github.annualreport.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares the width of a table among its columns by what they hold: numbers and units keep to one
 * line, names give way to them, for text folds better than numbers.
 */
final class ColumnWidths {

  /** 小四. */
  private static final int HALF_CHARACTER = 120;

  /** The blanks at both sides of a cell, and what one program's digits are wider than another's. */
  private static final int BLANKS = 2;

  private static final int NARROWEST = 6;
  private static final int WIDEST = 30;
  private static final int NARROWEST_TEXT = 14;

  private final Block.Table table;

  /** In halves of a character. */
  private final List<Integer> needs;

  private ColumnWidths(Block.Table table) {
    this.table = table;
    this.needs =
        new ArrayList<>(IntStream.range(0, table.columns().size()).mapToObj(this::need).toList());
  }

  /** In twips, together as much as is given. */
  static List<Integer> of(Block.Table table, int width) {
    var columns = new ColumnWidths(table);
    columns.narrow(width / HALF_CHARACTER);
    return columns.shares(width);
  }

  /** Whether numbers and units would have to be folded within the width. */
  static boolean exceed(Block.Table table, int width) {
    var columns = new ColumnWidths(table);
    int least = IntStream.range(0, columns.needs.size()).map(columns::least).sum();
    return least > width / HALF_CHARACTER;
  }

  private int need(int column) {
    int longest = halves(table.head().get(column));
    for (List<List<Inline>> row : table.rows()) {
      longest = Math.max(longest, halves(row.get(column)));
    }
    int need = Math.max(longest + BLANKS, NARROWEST);
    return isText(column) ? Math.min(need, WIDEST) : need;
  }

  private int least(int column) {
    return isText(column) ? Math.min(needs.get(column), NARROWEST_TEXT) : needs.get(column);
  }

  private boolean isText(int column) {
    return table.columns().get(column) == Alignment.LEFT || needsTooMuch(column);
  }

  /** No number and no unit is as long as that. */
  private boolean needsTooMuch(int column) {
    return table.rows().stream().anyMatch(row -> halves(row.get(column)) > WIDEST);
  }

  /** The width of the longest line of a cell. */
  private static int halves(List<Inline> cell) {
    return Inline.text(cell).lines().mapToInt(ColumnWidths::halves).max().orElse(0);
  }

  private static int halves(String text) {
    int percent = (int) text.chars().filter(c -> c == '%').count(); // nearly as wide as 汉字
    return TextWidth.of(text).halves() + percent;
  }

  /** The widest columns of text give way first, then the widest of all. */
  private void narrow(int room) {
    int excess = needs.stream().mapToInt(n -> n).sum() - room;
    for (; excess > 0; excess--) {
      int column = widest(true);
      if (column < 0) {
        column = widest(false);
      }
      needs.set(column, Math.max(1, needs.get(column) - 1));
    }
  }

  private int widest(boolean textOnly) {
    int widest = -1;
    for (int i = 0; i < needs.size(); i++) {
      boolean candidate = !textOnly || (isText(i) && needs.get(i) > NARROWEST_TEXT);
      if (candidate && (widest < 0 || needs.get(i) > needs.get(widest))) {
        widest = i;
      }
    }
    return widest;
  }

  /** Divides a width; the first column takes the rest of the rounding. */
  private List<Integer> shares(int width) {
    int all = needs.stream().mapToInt(n -> n).sum();
    var widths = new ArrayList<Integer>(needs.stream().map(n -> width * n / all).toList());
    widths.set(0, widths.get(0) + width - widths.stream().mapToInt(w -> w).sum());
    return widths;
  }
}
