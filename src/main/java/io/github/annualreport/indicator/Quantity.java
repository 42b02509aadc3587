package io.github.annualreport.indicator;

import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number with what it is counted in.
 *
 * @param slack by how much the number may be off because its operands were written rounded
 */
record Quantity(BigDecimal number, BigDecimal slack, Dimension dimension) {

  /** Of quotients; six digits more than are kept, so that 1 ÷ 3 × 3 is 1. */
  private static final MathContext PRECISION = new MathContext(40, RoundingMode.HALF_UP);

  private static final MathContext KEPT = new MathContext(34, RoundingMode.HALF_UP);
  private static final BigDecimal NOISE = new BigDecimal("1e-34");

  /**
   * @param value in the definition's unit
   * @param slack likewise
   */
  static Quantity of(Definition definition, BigDecimal value, BigDecimal slack) {
    int shift = definition.unit().isPercent() ? 2 : 0;
    return new Quantity(
        value.movePointLeft(shift), slack.movePointLeft(shift), Dimension.of(definition.unit()));
  }

  static Quantity exact(BigDecimal number, Dimension dimension) {
    return new Quantity(number, BigDecimal.ZERO, dimension);
  }

  /** The number in a unit of the same base; of a ratio in percent, its hundredfold. */
  BigDecimal in(Unit unit) {
    return in(number, unit).round(KEPT);
  }

  /** Returns the quantity as a value of a unit. */
  Quantity as(Unit unit) {
    int shift = unit.isPercent() ? 2 : 0;
    return new Quantity(
        in(unit).movePointLeft(shift), in(slack, unit).movePointLeft(shift), Dimension.of(unit));
  }

  Quantity plus(Quantity other) {
    Dimension sum = dimension.sum(other.dimension).orElseThrow();
    return new Quantity(in(sum).add(other.in(sum)), slackIn(sum).add(other.slackIn(sum)), sum);
  }

  Quantity minus(Quantity other) {
    return plus(other.negate());
  }

  Quantity negate() {
    return new Quantity(number.negate(), slack, dimension);
  }

  Quantity absolute() {
    return new Quantity(number.abs(), slack, dimension);
  }

  Quantity times(Quantity other) {
    Dimension product = dimension.product(other.dimension).orElseThrow();
    Quantity left = dimension.equals(product) ? this : inBase();
    Quantity right = other.dimension.equals(product) ? other : other.inBase();
    BigDecimal newSlack = left.crossSlack(right).add(left.slack.multiply(right.slack));
    return new Quantity(left.number.multiply(right.number), newSlack, product);
  }

  /** Empty on a divisor of zero. */
  Optional<Quantity> dividedBy(Quantity other) {
    if (other.number.signum() == 0) {
      return Optional.empty();
    }
    boolean comparable = dimension.sum(other.dimension).isPresent();
    Quantity divisor = comparable ? other.converted(dimension) : other.inBase();
    BigDecimal square = divisor.number.multiply(divisor.number);
    return Optional.of(
        new Quantity(
            number.divide(divisor.number, PRECISION),
            crossSlack(divisor).divide(square, PRECISION),
            dimension.quotient(other.dimension)));
  }

  Quantity rounded(int decimals) {
    return new Quantity(
        number.round(KEPT).setScale(decimals, RoundingMode.HALF_UP), slack, dimension);
  }

  Quantity larger(Quantity other) {
    return compare(other, BigDecimal.ZERO) >= 0 ? this : other;
  }

  Quantity smaller(Quantity other) {
    return compare(other, BigDecimal.ZERO) <= 0 ? this : other;
  }

  /** How far this may be from another that ought to be equal, both being written rounded. */
  BigDecimal slackAgainst(Quantity other) {
    Dimension common = dimension.sum(other.dimension).orElseThrow();
    return slackIn(common).add(other.slackIn(common));
  }

  /**
   * Negative, zero or positive, as this is less, the same or more.
   *
   * @param tolerance a difference that still counts as none, in the dimension of the sum
   */
  int compare(Quantity other, BigDecimal tolerance) {
    Dimension common = dimension.sum(other.dimension).orElseThrow();
    BigDecimal left = in(common);
    BigDecimal right = other.in(common);
    BigDecimal difference = left.subtract(right);
    BigDecimal noise = left.abs().max(right.abs()).max(BigDecimal.ONE).multiply(NOISE);
    return difference.abs().compareTo(tolerance.add(noise)) <= 0 ? 0 : difference.signum();
  }

  private Quantity converted(Dimension target) {
    return new Quantity(in(target), slackIn(target), dimension);
  }

  /** 5万人 as 50000人, so that 100万元 ÷ 5万人 is 20元 for each. */
  private Quantity inBase() {
    return dimension instanceof Dimension.Of of
        ? converted(new Dimension.Of(new Unit(0, of.unit().base())))
        : this;
  }

  private BigDecimal in(Dimension target) {
    return dimension.convert(number, target);
  }

  private BigDecimal slackIn(Dimension target) {
    return dimension.convert(slack, target);
  }

  private BigDecimal in(BigDecimal value, Unit unit) {
    if (dimension instanceof Dimension.Of of) {
      return value.movePointRight(of.unit().scale() - unit.scale());
    }
    return unit.isPercent() ? value.movePointRight(2) : value;
  }

  private BigDecimal crossSlack(Quantity other) {
    return number.abs().multiply(other.slack).add(other.number.abs().multiply(slack));
  }
}
