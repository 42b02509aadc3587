package io.github.annualreport.writer.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One sheet with a title, a header and rows.
 *
 * @param input the column to be written in, counted from 0; empty if there is none
 */
public record Sheet(
    String name, String title, List<String> header, List<Row> rows, Optional<Integer> input) {

  public Sheet {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * @param asks whether its input cell waits to be filled in
   */
  public record Row(List<Cell> cells, boolean asks) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A number, or a text. */
  public record Cell(String text, Optional<BigDecimal> number) {}
}
