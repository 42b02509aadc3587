package io.github.annualreport.figure;

/**
 * How a figure is measured.
 *
 * @param unit in which the value is kept
 * @param stock true for a state at a point of time (时点数), which is compared with the end of last
 *     year; false for a flow over a period (时期数)
 */
public record Measurement(Kind kind, Unit unit, boolean stock, Precision precision) {

  /** A flow with the standard precision. */
  public static Measurement of(Kind kind, String unit) {
    return new Measurement(kind, Unit.of(unit), false, Precision.STANDARD);
  }
}
