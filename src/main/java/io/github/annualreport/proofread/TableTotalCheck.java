package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.proofread.TotalRows.Kind;
import io.github.annualreport.proofread.TotalRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds the totals of a table (合计, 小计) against the rows or columns that they add up. */
final class TableTotalCheck implements Check {

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
    Optional<TotalRows> rows = TotalRows.of(table);
    if (rows.isEmpty()) {
      return Stream.empty();
    }
    List<Sum> below = sums(rows.get(), true);
    List<Sum> above = sums(rows.get(), false);
    // Subtotals stand over or under their parts: as more of them are right.
    List<Sum> sums = right(below) > right(above) || leads(rows.get()) ? below : above;
    // Where no other sum is right, the rows may be no parts of the total.
    boolean addUp = sums.size() == 1 || right(sums) > 0;
    return sums.stream().filter(s -> addUp && !s.isRight()).map(s -> s.finding(rule));
  }

  private static long right(List<Sum> sums) {
    return sums.stream().filter(Sum::isRight).count();
  }

  /** Whether a subtotal stands before all parts. */
  private static boolean leads(TotalRows rows) {
    return rows.rows().stream()
        .map(Row::kind)
        .filter(k -> k != Kind.TOTAL)
        .findFirst()
        .filter(k -> k == Kind.SUBTOTAL)
        .isPresent();
  }

  private static List<Sum> sums(TotalRows rows, boolean below) {
    return rows.columns().stream()
        .flatMap(c -> Column.of(rows, c).stream())
        .flatMap(c -> c.sums(below))
        .toList();
  }

  /** A number of a column and what its row is to a total. */
  private record Entry(Kind kind, PrintedNumber number, Optional<Passage> cell) {}

  /** The numbers of a column, empty cells left out. */
  private record Column(List<Entry> entries) {

    /** Empty where a cell of a part holds anything but a number or nothing, or a rate. */
    static Optional<Column> of(TotalRows rows, int column) {
      PrintedTable table = rows.table();
      var entries = new ArrayList<Entry>();
      for (Row row : rows.rows()) {
        Optional<PrintedNumber> number = table.number(row.number(), column);
        String text = table.text(row.number(), column);
        if (text.endsWith("%") || (number.isEmpty() && !NOTHING.matcher(text).matches())) {
          return Optional.empty();
        }
        number.ifPresent(
            n -> entries.add(new Entry(row.kind(), n, table.cell(row.number(), column))));
      }
      return Optional.of(new Column(entries));
    }

    Stream<Sum> sums(boolean below) {
      var result = new ArrayList<Sum>();
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        if (entry.kind() == Kind.SUBTOTAL) {
          List<Entry> group = group(i, below);
          Sum.of(entry, group, 2).map(s -> s.or(nearest(group, below))).ifPresent(result::add);
        } else if (entry.kind() == Kind.TOTAL) {
          total(entry, below).ifPresent(result::add);
        }
      }
      return result.stream();
    }

    /** The parts on one side of a subtotal, as far as the next total. */
    private List<Entry> group(int subtotal, boolean below) {
      var result = new ArrayList<Entry>();
      int step = below ? 1 : -1;
      for (int i = subtotal + step; i >= 0 && i < entries.size() && !isTotal(i); i += step) {
        result.add(below ? result.size() : 0, entries.get(i));
      }
      return result;
    }

    /** The sums of fewer parts, as others may stand by themselves. */
    private static List<PrintedNumber> nearest(List<Entry> group, boolean below) {
      int size = group.size();
      return IntStream.range(2, size)
          .mapToObj(n -> group.subList(below ? 0 : size - n, below ? n : size))
          .map(Sum::plus)
          .toList();
    }

    private boolean isTotal(int i) {
      return entries.get(i).kind().compareTo(Kind.AMONG) > 0;
    }

    /** All parts, or the subtotals and the parts in no group. */
    private Optional<Sum> total(Entry total, boolean below) {
      List<Entry> parts =
          entries.stream().filter(e -> e.kind() == Kind.PART || e.kind() == Kind.AMONG).toList();
      Optional<Sum> ofParts = Sum.of(total, parts, 2);
      List<Entry> groups = groups(total, below);
      boolean any = groups.stream().anyMatch(e -> e.kind() == Kind.SUBTOTAL);
      Optional<Sum> ofGroups = Sum.of(total, groups, any ? 1 : 2);
      return ofParts.filter(Sum::isRight).or(() -> ofGroups).or(() -> ofParts);
    }

    private List<Entry> groups(Entry total, boolean below) {
      var result = new ArrayList<>(entries);
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).kind() == Kind.SUBTOTAL) {
          result.removeAll(group(i, below));
        }
      }
      result.remove(total);
      return result;
    }
  }

  /**
   * A printed total and the sum of its parts.
   *
   * @param others sums that it may be as well
   */
  private record Sum(
      Passage cell, PrintedNumber total, PrintedNumber sum, List<PrintedNumber> others) {

    /** Empty for fewer than so many parts. */
    static Optional<Sum> of(Entry total, List<Entry> entries, int least) {
      Passage cell = total.cell().orElseThrow();
      return entries.stream().filter(e -> e.kind() != Kind.AMONG).count() < least
          ? Optional.empty()
          : Optional.of(new Sum(cell, total.number(), plus(entries), others(entries)));
    }

    /** Returns this total with more sums that it may be. */
    Sum or(List<PrintedNumber> more) {
      return new Sum(cell, total, sum, Stream.concat(others.stream(), more.stream()).toList());
    }

    /** The sums without the rows that may still belong to 其中 above them. */
    private static List<PrintedNumber> others(List<Entry> entries) {
      var result = new ArrayList<PrintedNumber>();
      for (int from = 0; from < entries.size(); from++) {
        for (int to = from + 1;
            entries.get(from).kind() == Kind.AMONG && to <= entries.size();
            to++) {
          var rest = new ArrayList<>(entries.subList(0, from));
          rest.addAll(entries.subList(to, entries.size()));
          result.add(plus(rest));
        }
      }
      return result;
    }

    /** The sum of all but the rows of 其中. */
    static PrintedNumber plus(List<Entry> entries) {
      return entries.stream()
          .filter(e -> e.kind() != Kind.AMONG)
          .map(Entry::number)
          .reduce(PrintedNumber.ZERO, PrintedNumber::plus);
    }

    boolean isRight() {
      return total.mayEqual(sum) || others.stream().anyMatch(total::mayEqual);
    }

    Finding finding(ProofRule rule) {
      String message =
          "这里是%s，各项加起来是%s".formatted(cell.text(), sum.value().stripTrailingZeros().toPlainString());
      return Excerpt.of(cell).finding(rule, message);
    }
  }
}
