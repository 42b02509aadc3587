package io.github.annualreport.diff.format;

import io.github.annualreport.diff.Comparison;
import io.github.annualreport.diff.ReviewSheet;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a comparison as CSV (RFC 4180) that a spreadsheet program opens as it is. */
public final class CsvComparisonPrinter {

  /** Without it a Chinese Excel takes the file for GBK. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String FORMULA_STARTS = "=+-@\t\r";

  public String print(Comparison comparison) {
    ReviewSheet review = ReviewSheet.of(comparison);
    var result = new StringBuilder(BYTE_ORDER_MARK);
    result.append(line(review.header().stream().map(CsvComparisonPrinter::quoted).toList()));
    for (ReviewSheet.Row row : review.rows()) {
      result.append(line(row.cells().stream().map(CsvComparisonPrinter::cell).toList()));
    }
    return result.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A text that a spreadsheet would take for a formula is kept a text by an apostrophe. */
  private static String cell(ReviewSheet.Cell cell) {
    if (cell.number().isPresent() || cell.text().isEmpty()) {
      return cell.text();
    }
    boolean isRisky = FORMULA_STARTS.indexOf(cell.text().charAt(0)) >= 0;
    return quoted(isRisky ? "'" + cell.text() : cell.text());
  }

  private static String quoted(String text) {
    boolean needs = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needs ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
