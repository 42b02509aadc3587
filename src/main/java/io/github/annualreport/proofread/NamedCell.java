package io.github.annualreport.proofread;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number of a table with the name of its row.
 *
 * @param number in the plain unit
 * @param unit empty where the table names none
 */
record NamedCell(String name, PrintedNumber number, String unit, String written) {

  private static final Pattern LABEL =
      Pattern.compile("([\\p{IsHan}]{4,16}?)(?:总数|数量|数)?(?:[（(]([\\p{IsHan}]{1,3}|%)[）)])?");
  private static final Pattern BRACKET = Pattern.compile("[（(]([\\p{IsHan}]{1,3}|%)[）)]$");
  private static final Pattern WHOLE = Pattern.compile("|.*年.*|数[量值]|件数|合计|总计");

  /** The numbers for the year of the report, named by rows, or by the heads above one row. */
  static Stream<NamedCell> in(PrintedTable table, OptionalInt year) {
    var turned = table.transposed();
    Stream<NamedCell> heads =
        column(turned, year).filter(c -> WHOLE.matcher(turned.head(c)).matches()).stream()
            .flatMap(c -> named(turned, c));
    return Stream.concat(column(table, year).stream().flatMap(c -> named(table, c)), heads);
  }

  private static Stream<NamedCell> named(PrintedTable table, int column) {
    return table.data().stream().flatMap(r -> of(table, r, column));
  }

  /** 行政检查次数（次） is 行政检查30次 in a text. */
  private static Stream<NamedCell> of(PrintedTable table, int row, int column) {
    Matcher label = LABEL.matcher(table.text(row, names(table)));
    Optional<PrintedNumber> number = table.number(row, column);
    if (number.isEmpty() || !label.matches()) {
      return Stream.empty();
    }
    String inCell = table.unit(row, column);
    String unit =
        Stream.of(
                inCell,
                Optional.ofNullable(label.group(2)).orElse(""),
                bracket(table.head(column)),
                beside(table, row))
            .filter(u -> !u.isEmpty())
            .findFirst()
            .orElse("");
    String name = label.group(1);
    boolean counted = !unit.isEmpty() && name.endsWith(unit);
    boolean scaled = inCell.isEmpty() && unit.matches("[万亿].*");
    PrintedNumber plain =
        scaled ? PrintedNumber.of(number.get().value().toPlainString(), unit) : number.get();
    String written = table.text(row, column) + (inCell.isEmpty() ? unit : "");
    String plainUnit = unit.replaceFirst("^[万亿]", "");
    return Stream.of(name, counted ? name.substring(0, name.length() - unit.length()) : name)
        .distinct()
        .map(n -> new NamedCell(n, plain, plainUnit, written));
  }

  private static int names(PrintedTable table) {
    return table.head(1).matches("序号|编号") ? 2 : 1;
  }

  private static String bracket(String head) {
    Matcher unit = BRACKET.matcher(head);
    return unit.find() ? unit.group(1) : "";
  }

  /** The unit in a column of units. */
  private static String beside(PrintedTable table, int row) {
    return table.columns().stream()
        .filter(c -> table.head(c).matches("(?:计量)?单位"))
        .filter(c -> c > names(table))
        .map(c -> table.text(row, c))
        .findFirst()
        .orElse("");
  }

  /** The column of the year, or the only one with numbers. */
  private static Optional<Integer> column(PrintedTable table, OptionalInt year) {
    List<Integer> columns =
        table.columns().stream()
            .filter(c -> c > names(table))
            .filter(c -> table.data().stream().anyMatch(r -> table.number(r, c).isPresent()))
            .toList();
    String wanted = (year.isPresent() ? year.getAsInt() + "年|" : "") + "本年|今年|合计|总计";
    List<Integer> found =
        columns.stream().filter(c -> table.head(c).matches("(?:" + wanted + ").*")).toList();
    return Stream.of(columns, found).filter(c -> c.size() == 1).map(c -> c.get(0)).findFirst();
  }

  /** Whether a text prints the number, maybe rounded. */
  boolean isPrintedAs(PrintedNumber printed) {
    return number.value().scale() == printed.value().scale()
        ? number.value().compareTo(printed.value()) == 0
        : number.mayEqual(printed);
  }
}
