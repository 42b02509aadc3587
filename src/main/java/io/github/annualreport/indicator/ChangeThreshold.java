package io.github.annualreport.indicator;

import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Magnitude;
import io.github.annualreport.figure.Unit;
import java.math.BigDecimal;

/**
 * How far a figure may go from one year to the next before a reason is asked for.
 *
 * @param percent of last year's value; for a percentage it is not used
 * @param absolute in the unit; for a percentage, percentage points. Both limits must be passed, but
 *     for money that is three times as much or a third
 */
public record ChangeThreshold(BigDecimal percent, BigDecimal absolute, Unit unit) {

  public boolean isPassedBy(Change change) {
    BigDecimal difference = change.difference().abs();
    BigDecimal distance = change.definition().unit().convert(difference, unit).orElse(difference);
    if (change.definition().kind() == Kind.RANK) {
      return false; // A share of a place in a list says nothing.
    }
    if (change.definition().kind() == Kind.RATE) {
      return distance.compareTo(absolute) > 0;
    }
    BigDecimal allowed = percent.multiply(change.last().abs());
    boolean isSmall = distance.compareTo(absolute) < 0;
    if (isSmall && !(change.definition().kind() == Kind.MONEY && Magnitude.isThreefold(change))) {
      return false;
    }
    return difference.movePointRight(2).compareTo(allowed) > 0;
  }

  /** The limit that was passed: 超过 30%, 超过 5个百分点. */
  public String text(Change change) {
    return change.definition().kind() == Kind.RATE
        ? "超过 " + absolute.toPlainString() + "个百分点"
        : "超过 " + percent.toPlainString() + "%";
  }
}
