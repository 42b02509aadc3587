package io.github.annualreport.indicator;

import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Unit;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By how much a value may be off because it was rounded when it was written. */
final class Rounding {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Pattern WRITTEN =
      Pattern.compile("['\"]?-?[0-9]+(?:\\.([0-9]+))?\\s*([^'\"\\s]*)['\"]?");

  private Rounding() {}

  /**
   * Half a unit of the last place written: 15.7万元 may be 500元 off, 157000元 but 0.5元. Counts are
   * never rounded.
   *
   * @return in the definition's unit
   */
  static BigDecimal slack(Figure figure) {
    Definition definition = figure.definition();
    if (definition.kind() == Kind.COUNT || definition.kind() == Kind.RANK) {
      return BigDecimal.ZERO;
    }
    if (figure.origin() instanceof Origin.Given given) {
      Matcher written = WRITTEN.matcher(given.written());
      if (written.matches()) {
        return asWritten(definition.unit(), written);
      }
    }
    return half(figure.value().scale());
  }

  private static BigDecimal asWritten(Unit unit, Matcher written) {
    int decimals = written.group(1) == null ? 0 : written.group(1).length();
    String symbol = written.group(2);
    Unit own = symbol.isEmpty() ? unit : Unit.of(symbol);
    return own.convert(half(decimals), unit).orElse(half(decimals));
  }

  private static BigDecimal half(int decimals) {
    return HALF.movePointLeft(Math.max(decimals, 0));
  }
}
