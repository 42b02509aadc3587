package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.proofread.TotalRows.Kind;
import io.github.annualreport.proofread.TotalRows.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the shares of a table (占比) against the numbers beside them and their total. */
final class TableShareCheck implements Check {

  private static final Pattern HEAD =
      Pattern.compile("(?:占比|比重|构成比?|百分比|所占比[例重]|占(?:总数|合计)的?比[例重]?)(?:[（(]%[）)])?");
  private static final Pattern PERCENT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)%?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ProofRule rule;

  TableShareCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("FIG-13");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    return PrintedTable.in(manuscript).stream()
        .flatMap(t -> TotalRows.of(t).stream())
        .flatMap(this::check)
        .toList();
  }

  private Stream<Finding> check(TotalRows rows) {
    PrintedTable table = rows.table();
    return table.columns().stream()
        .filter(c -> HEAD.matcher(table.head(c)).matches())
        .flatMap(
            c ->
                rows.columns().stream()
                    .filter(n -> n < c)
                    .reduce((first, second) -> second)
                    .flatMap(n -> Shares.of(rows, n, c))
                    .stream()
                    .flatMap(s -> s.findings(rule)));
  }

  /** A column of numbers and that of their shares in a total. */
  private record Shares(TotalRows rows, PrintedNumber total, int numbers, int column) {

    /** Empty without a total, and where nothing shows that the shares are of this one. */
    static Optional<Shares> of(TotalRows rows, int numbers, int column) {
      return rows.total()
          .flatMap(
              t -> rows.table().number(t, numbers).map(n -> new Shares(rows, n, numbers, column)))
          .filter(s -> s.total.value().signum() > 0)
          .filter(
              s ->
                  s.printed(rows.total().orElseThrow())
                          .filter(p -> p.compareTo(HUNDRED) == 0)
                          .isPresent()
                      || s.parts().anyMatch(r -> s.isRight(r)));
    }

    Stream<Finding> findings(ProofRule rule) {
      return parts().filter(r -> printed(r).isPresent() && !isRight(r)).map(r -> finding(rule, r));
    }

    private Stream<Integer> parts() {
      return rows.rows().stream()
          .filter(r -> r.kind() == Kind.PART)
          .map(Row::number)
          .filter(r -> rows.table().number(r, numbers).isPresent());
    }

    private Optional<BigDecimal> printed(int row) {
      Matcher percent = PERCENT.matcher(rows.table().text(row, column));
      return percent.matches() ? Optional.of(new BigDecimal(percent.group(1))) : Optional.empty();
    }

    /** One more or less in the last digit makes shares add up to 100. */
    private boolean isRight(int row) {
      return printed(row).stream()
          .flatMap(p -> Stream.of(p, p.add(p.ulp()), p.subtract(p.ulp())))
          .anyMatch(p -> number(row).isShareOf(total, p));
    }

    private PrintedNumber number(int row) {
      return rows.table().number(row, numbers).orElseThrow();
    }

    private Finding finding(ProofRule rule, int row) {
      String printed = rows.table().text(row, column);
      String share = number(row).share(total, printed(row).orElseThrow().scale()).toPlainString();
      String message =
          "这里是%s，%s占%s应为%s%s"
              .formatted(
                  printed,
                  rows.table().text(row, numbers),
                  total.value().toPlainString(),
                  share,
                  printed.endsWith("%") ? "%" : "");
      return Excerpt.of(rows.table().cell(row, column).orElseThrow()).finding(rule, message);
    }
  }
}
