package io.github.annualreport.indicator;

import io.github.annualreport.figure.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** The unit of a number in a formula, and the rules for the unit of a result. */
sealed interface Dimension {

  /** In words, for a message. */
  String word();

  /** A number as typed: goes with anything. */
  record Bare() implements Dimension {
    @Override
    public String word() {
      return "不带单位的数";
    }
  }

  /** A share or multiple; of a percentage the fraction. */
  record Ratio() implements Dimension {
    @Override
    public String word() {
      return "比率";
    }
  }

  /** A number in a unit. */
  record Of(Unit unit) implements Dimension {
    @Override
    public String word() {
      return unit.symbol();
    }

    private boolean sharesBase(Of other) {
      return unit.base().equals(other.unit.base());
    }
  }

  static Dimension of(Unit unit) {
    return unit.isPercent() ? new Ratio() : new Of(unit);
  }

  /** Whether a unit is one of money, as 万元 or 万元/起. */
  static boolean isMoney(Unit unit) {
    int end = unit.base().indexOf('/');
    return (end < 0 ? unit.base() : unit.base().substring(0, end)).endsWith("元");
  }

  /** The dimension of a sum or of a comparison; empty if the two do not go together. */
  default Optional<Dimension> sum(Dimension other) {
    if (this instanceof Bare) {
      return Optional.of(other);
    }
    if (other instanceof Bare || equals(other)) {
      return Optional.of(this);
    }
    boolean oneBase = this instanceof Of a && other instanceof Of b && a.sharesBase(b);
    return oneBase ? Optional.of(this) : Optional.empty();
  }

  /** Of a product; empty for two units of which not just one is money. */
  default Optional<Dimension> product(Dimension other) {
    if (this instanceof Of a && other instanceof Of b) {
      return isMoney(a.unit) == isMoney(b.unit)
          ? Optional.empty()
          : Optional.of(isMoney(a.unit) ? a : b);
    }
    return Optional.of(this instanceof Of || other instanceof Bare ? this : other);
  }

  default Dimension quotient(Dimension divisor) {
    if (!(divisor instanceof Of unit)) {
      return this instanceof Bare ? divisor : this;
    }
    return this instanceof Of dividend && !dividend.sharesBase(unit) ? this : new Ratio();
  }

  /** The number in the scale of a dimension that it goes together with. */
  default BigDecimal convert(BigDecimal number, Dimension target) {
    return this instanceof Of from && target instanceof Of to && from.sharesBase(to)
        ? from.unit().convert(number, to.unit()).orElseThrow()
        : number;
  }
}
