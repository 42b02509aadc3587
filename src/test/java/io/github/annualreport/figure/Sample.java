package io.github.annualreport.figure;

import io.github.annualreport.diagnostic.SourceFile;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Definitions and figures in the words of the tests in this package. */
final class Sample {

  static final Definition CASES = definition("案件数", Kind.COUNT, "起", "未发生", false);
  static final Definition FINES = definition("罚款金额", Kind.MONEY, "万元", "", false);
  static final Definition CLOSED = definition("办结率", Kind.RATE, "%", "", false);
  static final Definition DAYS = definition("时限", Kind.MEASURE, "个工作日", "", false);
  static final Definition STAFF = definition("持证人数", Kind.COUNT, "人", "", true);

  private Sample() {}

  static Definition definition(String name, Kind kind, String unit, String zero, boolean stock) {
    return new Definition(
        name,
        name,
        "",
        kind,
        Unit.of(unit),
        stock,
        OptionalInt.empty(),
        Optional.empty(),
        Phrasing.of(name, zero, Direction.NEUTRAL, kind));
  }

  static Definition withDecimals(Definition d, int decimals) {
    return new Definition(
        d.name(),
        d.title(),
        d.description(),
        d.kind(),
        d.unit(),
        d.stock(),
        OptionalInt.of(decimals),
        d.follows(),
        d.phrasing());
  }

  static Definition following(Definition d, String count) {
    return new Definition(
        d.name(),
        d.title(),
        d.description(),
        d.kind(),
        d.unit(),
        d.stock(),
        d.decimals(),
        Optional.of(count),
        d.phrasing());
  }

  static Definition directed(Definition d, Direction direction) {
    return new Definition(
        d.name(),
        d.title(),
        d.description(),
        d.kind(),
        d.unit(),
        d.stock(),
        d.decimals(),
        d.follows(),
        Phrasing.of(d.phrasing().noun(), "", direction, d.kind()));
  }

  static Figure figure(Definition definition, String value) {
    return figure(definition, value, Remarks.NONE);
  }

  static Figure figure(Definition definition, String value, Remarks remarks) {
    return new Figure(definition, new BigDecimal(value), Optional.empty(), origin(value), remarks);
  }

  static Figure withLast(Definition definition, String last, String value, Remarks remarks) {
    var before = new Figure.Last(new BigDecimal(last), origin(last));
    return figure(definition, value, remarks).withLast(Optional.of(before));
  }

  static Change change(Definition definition, String last, String now) {
    return new Change(definition, new BigDecimal(last), new BigDecimal(now));
  }

  private static Origin origin(String written) {
    return new Origin.Given(new SourceFile("2031.yaml", written).start(), written);
  }
}
