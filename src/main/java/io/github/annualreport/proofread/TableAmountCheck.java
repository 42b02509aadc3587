package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers of the text that differ from the row of a table that bears their name. */
final class TableAmountCheck implements Check {

  private static final Pattern LABEL =
      Pattern.compile("([\\p{IsHan}]{4,16}?)(?:总数|数量|数)?(?:[（(]([\\p{IsHan}]{1,3})[）)])?");
  private static final Pattern UNIT = Pattern.compile("[（(]([\\p{IsHan}]{1,3})[）)]$");

  /** Words between a name and its number. */
  private static final Pattern LINK = Pattern.compile("(?:数|总数)?(?:，?[共总][计有]?|累计|达到?|[为计有了])*$");

  /** Words before a name that do not belong to it. */
  private static final Pattern BEFORE =
      Pattern.compile("(?:^|[，。；：、]|全年|年|我局|本局|共|办理|查处|受理|收到|开展|组织|作出|实施|完成|处理)$");

  private static final int LONGEST_NOUN = 40;
  private static final PrefilteredPattern OTHER =
      PrefilteredPattern.of("上年|去年|同比|同期|以来|累计|其中|季度|[0-9]月|分别|比上|较上|年以来");

  private final ProofRule rule;

  TableAmountCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("FIG-05");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    Map<Name, PrintedNumber> rows = new LinkedHashMap<>();
    OptionalInt year = ReportYear.of(manuscript);
    PrintedTable.in(manuscript).forEach(t -> rows.putAll(rows(t, year)));
    var result = new ArrayList<Finding>();
    if (!rows.isEmpty()) {
      Excerpt.sentences(manuscript)
          .filter(s -> OTHER.in(s.text()).isEmpty())
          .flatMap(s -> PrintedAmount.in(s).stream())
          .forEach(a -> compare(a, rows).ifPresent(result::add));
    }
    return result;
  }

  /** The numbers of a table's rows for the year of the report, by their names and units. */
  private static Map<Name, PrintedNumber> rows(PrintedTable table, OptionalInt year) {
    Map<Name, PrintedNumber> result = new LinkedHashMap<>();
    Optional<Integer> column = column(table, year);
    for (int row : column.isPresent() ? table.data() : List.<Integer>of()) {
      Matcher label = LABEL.matcher(table.text(row, 1));
      if (label.matches()) {
        String unit =
            Optional.ofNullable(label.group(2)).orElseGet(() -> unit(table.head(column.get())));
        Optional<PrintedNumber> number = table.number(row, column.get());
        number.ifPresent(n -> result.put(new Name(label.group(1), unit), n));
        // 行政检查次数（次） is 行政检查30次 in a text.
        number
            .filter(n -> label.group(1).endsWith(unit))
            .ifPresent(n -> result.put(new Name(withoutEnd(label.group(1), unit), unit), n));
      }
    }
    return result;
  }

  /** The column of the year, or the only one. */
  private static Optional<Integer> column(PrintedTable table, OptionalInt year) {
    List<Integer> columns = table.columns().stream().skip(1).toList();
    String wanted = year.isPresent() ? year.getAsInt() + "年" : "本年";
    List<Integer> found = columns.stream().filter(c -> table.head(c).startsWith(wanted)).toList();
    return columns.size() == 1
        ? Optional.of(columns.get(0))
        : found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String withoutEnd(String text, String end) {
    return text.substring(0, text.length() - end.length());
  }

  private static String unit(String head) {
    Matcher unit = UNIT.matcher(head);
    return unit.find() ? unit.group(1) : "";
  }

  private Optional<Finding> compare(PrintedAmount here, Map<Name, PrintedNumber> rows) {
    String before = LINK.matcher(here.excerpt().before(LONGEST_NOUN)).replaceFirst("");
    return rows.keySet().stream()
        .filter(n -> n.unit().equals(here.unit()) && n.stands(before))
        .filter(n -> !rows.get(n).mayEqual(here.number()))
        .map(n -> message(n, here, rows.get(n)))
        .map(m -> here.excerpt().finding(rule, m))
        .findFirst();
  }

  private static String message(Name name, PrintedAmount here, PrintedNumber inTable) {
    return "“%s”这里是%s，表格里是%s%s"
        .formatted(name.text(), here.written(), inTable.value().toPlainString(), name.unit());
  }

  /** The name of a row and the unit of its number. */
  private record Name(String text, String unit) {

    /** Whether a text ends with this name and not with a longer one. */
    boolean stands(String before) {
      return before.endsWith(text)
          && BEFORE.matcher(before.substring(0, before.length() - text.length())).find();
    }
  }
}
