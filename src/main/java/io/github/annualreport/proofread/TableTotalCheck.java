package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the totals of a table (合计) against the rows or columns that they add up. */
final class TableTotalCheck implements Check {

  private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|共计)(?:[（(].*[）)])?");

  /** Parts of parts, and numbers that are no parts of a total. */
  private static final Pattern NO_PART =
      Pattern.compile("其中.*|[（(①-⑳].*|.*(?:小计|年|元|额).*");

  /** Heads of numbers that have no sum: rates, changes, ranks, averages, dates. */
  private static final Pattern RATE =
      Pattern.compile(
          "率|比|占|均|增[减长加幅速]|减[少幅]|变化|幅|上升|下降|次序|序号|[名位]次|排[名位序]|[得评]分|[意晓任可]度|单价|年份|日期|时[间限]|编号|文号|电话|%"
              + "|^年度$");

  private static final Pattern NOTHING = Pattern.compile("[-－—–/]*");

  private final ProofRule rule;

  TableTotalCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("FIG-13");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    return PrintedTable.in(manuscript).stream()
        .flatMap(t -> Stream.concat(check(t), check(t.transposed())))
        .toList();
  }

  private Stream<Finding> check(PrintedTable table) {
    List<Integer> rows = table.data();
    List<Integer> totals =
        rows.stream().filter(r -> TOTAL.matcher(table.text(r, 1)).matches()).toList();
    List<Integer> parts =
        rows.stream().filter(r -> !totals.contains(r) && !isRate(table.transposed(), r)).toList();
    boolean areParts = parts.stream().noneMatch(r -> NO_PART.matcher(table.text(r, 1)).matches());
    if (totals.size() != 1 || !areParts) {
      return Stream.empty();
    }
    var total = new Total(table, totals.get(0), parts);
    List<Sum> sums =
        table.columns().stream()
            .skip(1)
            .filter(c -> !isRate(table, c))
            .flatMap(c -> total.sum(c).stream())
            .toList();
    // Where no other sum is right, the rows may be no parts of the total.
    boolean addUp = sums.size() == 1 || sums.stream().anyMatch(Sum::isRight);
    return sums.stream().filter(s -> addUp && !s.isRight()).map(s -> s.finding(rule));
  }

  /** Whether the numbers of a column have no sum. */
  private static boolean isRate(PrintedTable table, int column) {
    return RATE.matcher(table.head(column)).find()
        || table.data().stream()
            .filter(r -> table.number(r, column).isPresent())
            .allMatch(r -> table.text(r, column).endsWith("%"));
  }

  /** A row of totals and the rows of its parts. */
  private record Total(PrintedTable table, int row, List<Integer> parts) {

    /** The sum of a column; empty where a cell holds anything but a number or nothing. */
    Optional<Sum> sum(int column) {
      List<PrintedNumber> numbers =
          parts.stream().flatMap(r -> table.number(r, column).stream()).toList();
      long empty = parts.stream().filter(r -> isEmpty(table.text(r, column))).count();
      boolean rates = parts.stream().anyMatch(r -> table.text(r, column).endsWith("%"));
      if (rates || numbers.size() < 2 || numbers.size() + empty < parts.size()) {
        return Optional.empty();
      }
      PrintedNumber sum = numbers.stream().reduce(PrintedNumber.ZERO, PrintedNumber::plus);
      return table
          .number(row, column)
          .map(total -> new Sum(table.cell(row, column).orElseThrow(), total, sum));
    }

    private static boolean isEmpty(String text) {
      return NOTHING.matcher(text).matches();
    }
  }

  /** A printed total and the sum of its parts. */
  private record Sum(Passage cell, PrintedNumber total, PrintedNumber sum) {

    boolean isRight() {
      return total.mayEqual(sum);
    }

    Finding finding(ProofRule rule) {
      String message =
          "这里是%s，各项加起来是%s".formatted(cell.text(), sum.value().stripTrailingZeros().toPlainString());
      return Excerpt.of(cell).finding(rule, message);
    }
  }
}
