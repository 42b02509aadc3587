package io.github.annualreport.figure;

import io.github.annualreport.diagnostic.SourcePosition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A value with its meaning and its origin.
 *
 * @param value in the definition's unit, with the decimals it was written with
 * @param last the same figure of the year before, if it is known
 */
public record Figure(
    Definition definition, BigDecimal value, Optional<Last> last, Origin origin, Remarks remarks) {

  /** A figure that is still to be filled in: in a draft it is printed as a gap. */
  public static Figure open(
      Definition definition, Optional<Last> last, SourcePosition position, Remarks remarks) {
    return new Figure(definition, BigDecimal.ZERO, last, new Origin.Open(position), remarks);
  }

  /** Whether it has no value yet; it is neither zero nor can it be compared. */
  public boolean isOpen() {
    return origin instanceof Origin.Open;
  }

  public boolean isZero() {
    return value.signum() == 0 && !isOpen();
  }

  /** The change against last year; empty if last year is unknown or must not be compared. */
  public Optional<Change> change() {
    if (isOpen() || !remarks.allowComparison()) {
      return Optional.empty();
    }
    return last.map(l -> new Change(definition, l.value(), value));
  }

  /** Number and unit as running text prints them: 11起, 15.7万元, 88.8%; or the gap. */
  public String text() {
    return isOpen() ? Gap.of(definition) : Amount.of(definition, value).text();
  }

  /** The number in the definition's unit, which the text around it tells; or the gap. */
  public String digits() {
    return isOpen() ? text() : Amount.inOwnUnit(definition, value).digits();
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
   * Returns the figure under another definition, converted exactly.
   *
   * @return empty if the units do not belong together
   */
  public Optional<Figure> as(Definition other) {
    Unit from = definition.unit();
    Optional<Last> newLast =
        last.flatMap(l -> from.convert(l.value(), other.unit()).map(v -> new Last(v, l.origin())));
    return from.convert(value, other.unit())
        .map(converted -> new Figure(other, converted, newLast, origin, remarks));
  }

  /** The value of the year before, in the definition's unit. */
  public record Last(BigDecimal value, Origin origin) {}

  /** Where a value comes from. */
  public sealed interface Origin {

    /** The place to show for it: of the value in the data, or of the formula in the rules. */
    SourcePosition position();

    /**
     * Written in a data file.
     *
     * @param written the text as it stands there, unit included
     */
    record Given(SourcePosition position, String written) implements Origin {}

    /** Not filled in yet, nor computed of what is; the value says nothing. */
    record Open(SourcePosition position) implements Origin {}

    /**
     * Computed.
     *
     * @param formula as the rules write it
     * @param operands the figures that went into it, in the formula's order
     */
    record Derived(SourcePosition position, String formula, List<Figure> operands)
        implements Origin {
      public Derived {
        operands = List.copyOf(operands);
      }
    }
  }
}
