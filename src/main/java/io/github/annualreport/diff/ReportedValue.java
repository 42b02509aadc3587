package io.github.annualreport.diff;

import io.github.annualreport.figure.Absence;
import io.github.annualreport.figure.Amount;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Unit;
import java.util.Optional;

/** The entry of one edition for a figure: a value, a written nothing, or neither. */
public record ReportedValue(Optional<Figure> figure, Optional<Absence> absence) {

  static ReportedValue of(Figure figure) {
    return new ReportedValue(Optional.of(figure), Optional.empty());
  }

  public boolean isMissing() {
    return figure.isEmpty() && absence.isEmpty();
  }

  /** Of the value; empty if there is none. */
  Optional<Unit> unit() {
    return figure.map(f -> f.definition().unit());
  }

  /** As a table prints it: 9起, 0, 无此职责, a dash for nothing. */
  public String text() {
    Optional<String> number = figure.map(f -> f.isZero() ? zero(f) : f.text());
    return number.or(() -> absence.map(Absence::word)).orElse("—");
  }

  /** As above, in a unit that a row shares; a value of another kind of unit keeps its own. */
  String text(Unit shared) {
    return figure
        .filter(f -> !f.isZero())
        .filter(f -> f.definition().unit().base().equals(shared.base()))
        .map(f -> Amount.of(f.definition(), f.value(), shared).text())
        .orElseGet(this::text);
  }

  /** The unit in which the value is printed; empty for none and for zero. */
  Optional<Unit> printedUnit() {
    return figure.filter(f -> !f.isZero()).map(f -> Amount.of(f.definition(), f.value()).unit());
  }

  private static String zero(Figure figure) {
    return Amount.of(figure.definition(), figure.value()).digits();
  }

  /** Whether both say the same; the digits behind the point are no difference. */
  boolean saysSameAs(ReportedValue other) {
    if (figure.isPresent() && other.figure.isPresent()) {
      return figure.get().value().compareTo(other.figure.get().value()) == 0;
    }
    return figure.isEmpty() && other.figure.isEmpty() && absence.equals(other.absence);
  }
}
