package io.github.annualreport.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a chart, as they are printed.
 *
 * @param groups what stands under each group of columns: 2031年
 * @param series all with as many values as there are groups
 */
public record ChartData(List<String> groups, List<Series> series) {

  private static final Pattern NUMBER = Pattern.compile("([-+]?[0-9]+(?:\\.[0-9]+)?)(.*)");

  public ChartData {
    groups = List.copyOf(groups);
    series = List.copyOf(series);
  }

  public static ChartData of(Block.Chart chart) {
    Block.Table table = chart.table();
    List<String> groups = table.rows().stream().map(row -> Inline.text(row.get(0))).toList();
    var series = new ArrayList<Series>();
    for (int i = 1; i < table.columns().size(); i++) {
      int column = i;
      List<Optional<BigDecimal>> values =
          table.rows().stream()
              .map(row -> number(Inline.text(row.get(column)), table.unit()))
              .toList();
      series.add(new Series(Inline.text(table.head().get(i)), values));
    }
    return new ChartData(groups, series);
  }

  /** Whether a cell holds a number of the unit, with it or without, or nothing. */
  public static boolean canRead(String cell, String unit) {
    Matcher matcher = NUMBER.matcher(cell);
    return isNothing(cell)
        || (matcher.matches() && (matcher.group(2).isEmpty() || matcher.group(2).equals(unit)));
  }

  private static boolean isNothing(String cell) {
    return cell.isEmpty() || cell.equals("—") || Span.OPEN.matcher(cell).matches();
  }

  private static Optional<BigDecimal> number(String cell, String unit) {
    if (!canRead(cell, unit)) {
      throw new IllegalArgumentException("no number: " + cell);
    }
    Matcher matcher = NUMBER.matcher(cell);
    return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
  }

  /** Columns that are drawn alike, one in each group. */
  public record Series(String name, List<Optional<BigDecimal>> values) {
    public Series {
      values = List.copyOf(values);
    }
  }
}
