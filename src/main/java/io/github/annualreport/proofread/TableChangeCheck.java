package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the changes of a table (增减, 同比) against its columns of two years. */
final class TableChangeCheck implements Check {

  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年?(?:[（(].*[）)])?");
  private static final Pattern LAST = Pattern.compile("(?:上年|去年)数?(?:[（(].*[）)])?");
  private static final Pattern NOW = Pattern.compile("(?:本年|今年|当年)数?(?:[（(].*[）)])?");
  private static final Pattern DIFFERENCE =
      Pattern.compile("(?:比上年|较上年)?增减(?:数|量|额|值)?(?:（[^%]*）)?");
  private static final Pattern RATE =
      Pattern.compile("(?:同比|增减率|增长率|增减幅度|增幅|同比增减|同比增长|同比变化|比上年增减)(?:（%）|%)?");
  private static final Pattern PERCENT = Pattern.compile("([+＋－−-]?)([0-9]+(?:\\.[0-9]+)?)%?");

  private final ProofRule rule;

  TableChangeCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("FIG-14");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    return PrintedTable.in(manuscript).stream().flatMap(this::check).toList();
  }

  private Stream<Finding> check(PrintedTable table) {
    Optional<Integer> last = column(table, LAST).or(() -> year(table, 0));
    Optional<Integer> now = column(table, NOW).or(() -> year(table, 1));
    if (last.isEmpty() || now.isEmpty()) {
      return Stream.empty();
    }
    return table.data().stream()
        .flatMap(
            r -> {
              Optional<PrintedNumber> before = table.number(r, last.get());
              Optional<PrintedNumber> after = table.number(r, now.get());
              return before.isEmpty() || after.isEmpty()
                  ? Stream.empty()
                  : new Row(table, r, before.get(), after.get()).findings(rule);
            });
  }

  /** The one column with a head of this form. */
  private static Optional<Integer> column(PrintedTable table, Pattern head) {
    List<Integer> found =
        table.columns().stream().filter(c -> head.matcher(table.head(c)).matches()).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The earlier or the later of two columns that are headed by years, one after the other. */
  private static Optional<Integer> year(PrintedTable table, int index) {
    List<Integer> found =
        table.columns().stream()
            .filter(c -> YEAR.matcher(table.head(c)).matches())
            .sorted((a, b) -> year(table.head(a)) - year(table.head(b)))
            .toList();
    boolean follow =
        found.size() == 2 && year(table.head(found.get(1))) == year(table.head(found.get(0))) + 1;
    return follow ? Optional.of(found.get(index)) : Optional.empty();
  }

  private static int year(String head) {
    return Integer.parseInt(head.substring(0, 4));
  }

  /** A row with the numbers of two years. */
  private record Row(PrintedTable table, int row, PrintedNumber last, PrintedNumber now) {

    Stream<Finding> findings(ProofRule rule) {
      return Stream.of(DIFFERENCE, RATE)
          .flatMap(
              head -> column(table, head).stream().flatMap(c -> check(rule, head, c).stream()));
    }

    /** A percentage under 增减 is a rate too, except of two percentages. */
    private Optional<Finding> check(ProofRule rule, Pattern head, int column) {
      String text = table.text(row, column);
      if (head == RATE || (text.endsWith("%") && !isOfRates())) {
        return isWrongRate(text)
            ? Optional.of(finding(rule, column, now.change(last, 1).toPlainString() + "%"))
            : Optional.empty();
      }
      return table
          .number(row, column)
          .filter(d -> !now.minus(last).mayEqual(d))
          .map(d -> finding(rule, column, now.minus(last).value().toPlainString()));
    }

    private boolean isOfRates() {
      return table.text(row, 1).matches(".*[率比%].*");
    }

    private boolean isWrongRate(String written) {
      Matcher percent = PERCENT.matcher(written);
      if (isOfRates() || last.value().signum() <= 0 || !percent.matches()) {
        return false;
      }
      var printed = new BigDecimal(percent.group(2));
      boolean falls = !percent.group(1).isEmpty() && "－−-".contains(percent.group(1));
      return !now.isChangedBy(falls ? printed.negate() : printed, last);
    }

    private Finding finding(ProofRule rule, int column, String wanted) {
      String message = "这里是%s，按两年的数算应为%s".formatted(table.text(row, column), wanted);
      return Excerpt.of(table.cell(row, column).orElseThrow()).finding(rule, message);
    }
  }
}
