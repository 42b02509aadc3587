package io.github.annualreport.figure;

import java.util.Optional;
import java.util.OptionalInt;

/** Definitions for the tests of this package. */
final class Definitions {

  private Definitions() {}

  static Definition count() {
    return count("未发生");
  }

  /** A count of cases in 件, with a wording for zero. */
  static Definition count(String zero) {
    return of(Kind.COUNT, "件", OptionalInt.empty(), zero);
  }

  static Definition money(String unit) {
    return of(Kind.MONEY, unit, OptionalInt.empty(), "");
  }

  static Definition money(String unit, int decimals) {
    return of(Kind.MONEY, unit, OptionalInt.of(decimals), "");
  }

  static Definition rate(int decimals) {
    return of(Kind.RATE, "%", OptionalInt.of(decimals), "");
  }

  static Definition measure(String unit, int decimals) {
    return of(Kind.MEASURE, unit, OptionalInt.of(decimals), "");
  }

  static Definition of(Kind kind, String unit, OptionalInt decimals, String zero) {
    return of(kind, unit, decimals, Phrasing.of("案件", zero, Direction.NEUTRAL, kind), false);
  }

  static Definition stock(Definition flow) {
    return of(
        flow.kind(), flow.unit().symbol(), flow.precision().decimals(), flow.phrasing(), true);
  }

  static Definition directed(Kind kind, Direction direction) {
    String unit = kind == Kind.RATE ? "%" : "件";
    return of(kind, unit, OptionalInt.of(1), Phrasing.of("案件", "", direction, kind), false);
  }

  private static Definition of(
      Kind kind, String unit, OptionalInt decimals, Phrasing phrasing, boolean stock) {
    return new Definition(
        new Term("类.指标", "指标", ""),
        new Measurement(kind, Unit.of(unit), stock, Precision.STANDARD.withDecimals(decimals)),
        Optional.empty(),
        phrasing);
  }
}
