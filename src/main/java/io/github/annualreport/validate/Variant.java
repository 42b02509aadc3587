package io.github.annualreport.validate;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Remarks;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Value;
import io.github.annualreport.template.Calendar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One way in which a year may come, as data made up for it.
 *
 * @param name as messages tell it: 行政复议.案件数 为零时
 * @param absent what was not filled in, by the names of the shape
 * @param zero the figures that are zero
 * @param last what is known of the year before, by figure
 * @param entries how many entries each list has
 * @param later whether what is absent from a list's entries is absent from the first one too
 */
record Variant(
    String name,
    Predicate<String> absent,
    Predicate<String> zero,
    Last last,
    int entries,
    boolean later) {

  private static final Origin ORIGIN =
      new Origin.Given(new SourcePosition(new SourceFile("", ""), 1, 1, 1), "");
  private static final BigDecimal NOW = BigDecimal.valueOf(12);
  private static final BigDecimal BEFORE = BigDecimal.valueOf(15);
  private static final String TEXT = "某文字";
  private static final int YEAR = 2031;

  /** Everything filled in, with last year's values. */
  static Variant full() {
    return new Variant("各项都填时", n -> false, n -> false, n -> Optional.of(BEFORE), 3, false);
  }

  Variant named(String newName) {
    return new Variant(newName, absent, zero, last, entries, later);
  }

  Variant without(Predicate<String> names) {
    return new Variant(name, names, zero, last, entries, later);
  }

  Variant withZero(Predicate<String> names) {
    return new Variant(name, absent, names, last, entries, later);
  }

  /** No value for last year. */
  Variant withoutLast(Predicate<String> names) {
    Last fewer = n -> names.test(n) ? Optional.empty() : last.of(n);
    return new Variant(name, absent, zero, fewer, entries, later);
  }

  Variant withLastZero(Predicate<String> names) {
    Last zeros = n -> names.test(n) ? Optional.of(BigDecimal.ZERO) : last.of(n);
    return new Variant(name, absent, zero, zeros, entries, later);
  }

  Variant withEntries(int number) {
    return new Variant(name, absent, zero, last, number, later);
  }

  /** Figures that are absent from the entries of a list stay in the first one. */
  Variant inLaterEntriesOnly() {
    return new Variant(name, absent, zero, last, entries, true);
  }

  /** The values under the names of the shape, and those that follow from the year. */
  Value.Group values(Shape.Group shape) {
    Value.Group values = (Value.Group) value("", shape, 0);
    var members = new LinkedHashMap<String, Value>(values.members());
    members.put(ReportData.YEAR, Value.Text.of(Integer.toString(YEAR)));
    return Calendar.addYears(new Value.Group(members), YEAR);
  }

  Figures figures(List<Definition> definitions) {
    return Figures.of(
        definitions.stream().filter(d -> !isAbsent(d.name())).map(this::figure).toList());
  }

  private Figure figure(Definition definition) {
    boolean canBeZero = definition.kind() != Kind.RANK;
    BigDecimal value = canBeZero && zero.test(definition.name()) ? BigDecimal.ZERO : NOW;
    Optional<Figure.Last> before =
        last.of(definition.name())
            .filter(v -> canBeZero || v.signum() > 0)
            .map(v -> new Figure.Last(v, ORIGIN));
    return new Figure(definition, value, before, ORIGIN, Remarks.NONE);
  }

  /** Whether the name or a group above it was not filled in. */
  private boolean isAbsent(String path) {
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      if (absent.test(path.substring(0, dot))) {
        return true;
      }
    }
    return absent.test(path);
  }

  private Value value(String path, Shape shape, int entry) {
    if (shape instanceof Shape.Group group) {
      Map<String, Value> members = new LinkedHashMap<>();
      for (Map.Entry<String, Shape> member : group.members().entrySet()) {
        String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
        if (!absent.test(name) || (later && entry == 1)) {
          members.put(member.getKey(), value(name, member.getValue(), entry));
        }
      }
      return new Value.Group(members);
    }
    if (shape instanceof Shape.Items items) {
      var values = new ArrayList<Value>();
      for (int i = 1; i <= entries; i++) {
        values.add(value(path, items.item(), i));
      }
      return new Value.Items(values);
    }
    return shape instanceof Shape.Number number
        ? new Value.Number(number.definition().name())
        : Value.Text.of(TEXT);
  }

  /** Last year's value of a figure. */
  @FunctionalInterface
  interface Last {
    Optional<BigDecimal> of(String figure);
  }
}
