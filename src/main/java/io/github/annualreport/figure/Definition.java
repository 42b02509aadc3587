package io.github.annualreport.figure;

import java.util.List;
import java.util.Optional;

/**
 * The meaning of a figure.
 *
 * @param follows the count without which this figure says nothing, as a fine without a case
 */
public record Definition(
    Term term, Measurement measurement, Optional<String> follows, Phrasing phrasing) {

  public String name() {
    return term.name();
  }

  public String title() {
    return term.title();
  }

  public String description() {
    return term.description();
  }

  public List<String> formerNames() {
    return term.formerNames();
  }

  public Kind kind() {
    return measurement.kind();
  }

  public Unit unit() {
    return measurement.unit();
  }

  public boolean stock() {
    return measurement.stock();
  }

  public Precision precision() {
    return measurement.precision();
  }

  /** A copy under another name. */
  public Definition named(String name) {
    var renamed = new Term(name, title(), description(), formerNames());
    return new Definition(renamed, measurement, follows, phrasing);
  }

  /** A copy with another precision. */
  public Definition with(Precision precision) {
    var measured = new Measurement(kind(), unit(), stock(), precision);
    return new Definition(term, measured, follows, phrasing);
  }
}
