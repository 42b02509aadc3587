package io.github.annualreport.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value with its meaning and its origin.
 *
 * @param value in the definition's unit, with the decimals it was written with
 * @param last the same figure of the year before, if it is known
 */
public record Figure(
    Definition definition, BigDecimal value, Optional<Last> last, Origin origin, Remarks remarks) {

  public boolean isZero() {
    return value.signum() == 0;
  }

  /** The change against last year; empty if last year is unknown or must not be compared. */
  public Optional<Change> change() {
    if (!remarks.allowComparison()) {
      return Optional.empty();
    }
    return last.map(l -> new Change(definition, l.value(), value));
  }

  /** Number and unit as running text prints them: 11起, 15.7万元, 88.8%. */
  public String text() {
    return Amount.of(definition, value).text();
  }

  /** The figure of the year before as one of its own. */
  public Optional<Figure> before() {
    return last.map(
        l -> new Figure(definition, l.value(), Optional.empty(), l.origin(), Remarks.NONE));
  }

  public Figure withLast(Optional<Last> newLast) {
    return new Figure(definition, value, newLast, origin, remarks);
  }

  /**
   * The same figure under another definition of it, converted exactly.
   *
   * @return empty if the units do not belong together
   */
  public Optional<Figure> as(Definition other) {
    return definition
        .unit()
        .convert(value, other.unit())
        .map(
            converted ->
                new Figure(
                    other,
                    converted,
                    last.flatMap(
                        l ->
                            definition
                                .unit()
                                .convert(l.value(), other.unit())
                                .map(v -> new Last(v, l.origin()))),
                    origin,
                    remarks));
  }

  /** The value of the year before, in the definition's unit. */
  public record Last(BigDecimal value, Origin origin) {}
}
