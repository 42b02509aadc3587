package io.github.annualreport.init;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a table in Markdown. */
final class TableLines {

  private TableLines() {}

  /**
   * @param rows the cells, the head first, which has all columns
   */
  static List<String> of(List<List<String>> rows) {
    List<String> lines =
        rows.stream()
            .map(row -> row.stream().collect(Collectors.joining(" | ", "| ", " |")))
            .collect(Collectors.toCollection(ArrayList::new));
    lines.add(1, "|" + "---|".repeat(rows.get(0).size()));
    return lines;
  }
}
