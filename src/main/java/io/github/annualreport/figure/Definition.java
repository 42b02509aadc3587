package io.github.annualreport.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a figure means.
 *
 * @param name 类.指标, unique in a template
 * @param title the field's name in messages
 * @param description 口径: what is counted, how and when
 * @param unit in which the value is kept
 * @param stock true for a state at a point of time (时点数), which is compared with the end of last
 *     year; false for a flow over a period (时期数)
 * @param decimals digits after the point when printed, rounded half up; empty to print the value as
 *     it is. Percentages that stand in one report declare the same number of them
 * @param follows the count without which this figure says nothing, as a fine without a case
 * @param formerNames 曾用名: what data files of earlier years call it, 类.指标
 * @param precision how exactly it is told
 */
public record Definition(
    String name,
    String title,
    String description,
    Kind kind,
    Unit unit,
    boolean stock,
    OptionalInt decimals,
    Optional<String> follows,
    Phrasing phrasing,
    List<String> formerNames,
    Precision precision) {

  public Definition {
    formerNames = List.copyOf(formerNames);
  }

  /** A figure that never had another name, told as all are. */
  public Definition(
      String name,
      String title,
      String description,
      Kind kind,
      Unit unit,
      boolean stock,
      OptionalInt decimals,
      Optional<String> follows,
      Phrasing phrasing) {
    this(
        name,
        title,
        description,
        kind,
        unit,
        stock,
        decimals,
        follows,
        phrasing,
        List.of(),
        Precision.STANDARD);
  }
}
