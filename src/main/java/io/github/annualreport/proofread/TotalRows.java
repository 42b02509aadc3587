package io.github.annualreport.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The rows of a table that are added up: parts, subtotals (小计) and the total of all (合计). */
record TotalRows(PrintedTable table, List<Row> rows) {

  private static final List<Pattern> TOTALS =
      List.of(
          Pattern.compile("小计.*"),
          Pattern.compile("(?:合计|共计)(?:[（(].*[）)])?"),
          Pattern.compile("总计(?:[（(].*[）)])?"));

  /** Parts of parts, and numbers of several kinds, which have no total. */
  private static final Pattern NO_PART = Pattern.compile("[（(①-⑳].*|.*(?:年|元|额).*");

  /** Heads of numbers that have no sum: rates, changes, ranks, averages, dates. */
  private static final Pattern RATE =
      Pattern.compile(
          "率|比|占|均|增[减长加幅速]|减[少幅]|变化|幅|上升|下降|次序|序号|[名位]次|排[名位序]|[得评]分|[意晓任可]度|单价|年份|日期|时[间限]|编号|文号|电话|%"
              + "|^年度$");

  /** The part that a row plays in a total. */
  enum Kind {
    PART,
    AMONG,
    SUBTOTAL,
    TOTAL
  }

  record Row(int number, Kind kind) {}

  /** The rows that are added up; empty where the table says of no row that it is a total. */
  static Optional<TotalRows> of(PrintedTable table) {
    var turned = table.transposed();
    List<Integer> data = table.data();
    int highest = data.stream().mapToInt(r -> level(table, r)).max().orElse(0);
    boolean one = data.stream().filter(r -> level(table, r) == highest).count() == 1;
    var rows = new ArrayList<Row>();
    for (int row : data) {
      int level = level(table, row);
      String label = label(table, row);
      if (level > 0) {
        rows.add(new Row(row, one && level == highest && level > 1 ? Kind.TOTAL : Kind.SUBTOTAL));
      } else if (NO_PART.matcher(label).matches()) {
        return Optional.empty();
      } else if (!isRate(turned, row)) {
        rows.add(new Row(row, label.startsWith("其中") ? Kind.AMONG : Kind.PART));
      }
    }
    return highest == 0 ? Optional.empty() : Optional.of(new TotalRows(table, rows));
  }

  /** 0 for a part, else the higher the more a total takes in. */
  private static int level(PrintedTable table, int row) {
    for (int i = TOTALS.size(); i > 0; i--) {
      Predicate<String> total = TOTALS.get(i - 1).asMatchPredicate();
      if (total.test(table.text(row, 1)) || total.test(table.text(row, 2))) {
        return i;
      }
    }
    return 0;
  }

  private static String label(PrintedTable table, int row) {
    String first = table.text(row, 1);
    return first.isEmpty() ? table.text(row, 2) : first;
  }

  /** Whether the numbers of a column have no sum. */
  static boolean isRate(PrintedTable table, int column) {
    return RATE.matcher(table.head(column)).find()
        || table.data().stream()
            .filter(r -> table.number(r, column).isPresent())
            .allMatch(r -> table.text(r, column).endsWith("%"));
  }

  /** The row of the total of all. */
  Optional<Integer> total() {
    return rows.stream().filter(r -> r.kind() == Kind.TOTAL).map(Row::number).findFirst();
  }

  /** The columns whose numbers can be added up. */
  List<Integer> columns() {
    return table.columns().stream().skip(1).filter(c -> !isRate(table, c)).toList();
  }
}
