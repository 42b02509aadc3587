package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds numbers of the text that differ from the cell of a table that bears their name. */
final class TableAmountCheck implements Check {

  /** Words between a name and its number. */
  private static final Pattern LINK = Pattern.compile("(?:数|总数)?(?:，?[共总][计有]?|累计|达到?|[为计有了])*$");

  /** Words before a name that do not belong to it. */
  private static final Pattern BEFORE =
      Pattern.compile("(?:^|[，。；：、]|全年|年|我局|本局|共|(?:办理|查处|受理|收到|开展|组织|作出|实施|完成|处理)了?)$");

  private static final int LONGEST_NOUN = 40;
  private static final PrefilteredPattern OTHER =
      PrefilteredPattern.of("上年|去年|同比|同期|以来|累计|其中|季度|[0-9]月|分别|比上|较上|年以来");
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}(?=年)");

  private final ProofRule rule;

  TableAmountCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("FIG-05");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    OptionalInt year = ReportYear.of(manuscript);
    List<NamedCell> cells =
        PrintedTable.in(manuscript).stream().flatMap(t -> NamedCell.in(t, year)).toList();
    if (cells.isEmpty()) {
      return List.of();
    }
    List<PrintedAmount> amounts =
        Excerpt.sentences(manuscript)
            .filter(s -> OTHER.in(s.text()).isEmpty() && !namesOther(s, year))
            .flatMap(
                s ->
                    Stream.concat(
                        PrintedAmount.in(s).stream(), PrintedAmount.percentages(s).stream()))
            .toList();
    var named = cells.stream().filter(c -> !isMeantElsewhere(c, amounts)).toList();
    var result = new ArrayList<Finding>();
    amounts.forEach(a -> compare(a, named).ifPresent(result::add));
    return result;
  }

  /** Whether a sentence is about another year than the report. */
  private static boolean namesOther(Excerpt sentence, OptionalInt year) {
    return YEAR.matcher(sentence.text())
        .results()
        .anyMatch(y -> Integer.parseInt(y.group()) != year.orElse(Integer.parseInt(y.group())));
  }

  /** Whether a cell without a unit is one of several numbers that a text gives under its name. */
  private static boolean isMeantElsewhere(NamedCell cell, List<PrintedAmount> amounts) {
    return cell.unit().isEmpty()
        && amounts.stream().anyMatch(a -> names(cell, a) && cell.isPrintedAs(a.number()));
  }

  private Optional<Finding> compare(PrintedAmount here, List<NamedCell> cells) {
    return cells.stream()
        .filter(c -> names(c, here) && !c.isPrintedAs(here.number()))
        .map(c -> "“%s”这里是%s，表格里是%s".formatted(c.name(), here.written(), c.written()))
        .map(m -> here.excerpt().finding(rule, m))
        .findFirst();
  }

  /** Whether the name of a cell, and not a longer one, stands before a number of its unit. */
  private static boolean names(NamedCell cell, PrintedAmount amount) {
    String before = LINK.matcher(amount.excerpt().before(LONGEST_NOUN)).replaceFirst("");
    boolean unit =
        cell.unit().isEmpty() ? !amount.unit().equals("%") : cell.unit().equals(amount.unit());
    return unit
        && before.endsWith(cell.name())
        && BEFORE.matcher(before.substring(0, before.length() - cell.name().length())).find();
  }
}
