package io.github.annualreport.figure;

import java.util.List;

/**
 * The figures of a report that are still to be filled in.
 *
 * @param open those, and the indicators that need them
 * @param shown whether the text shows gaps in their place, as a draft does; else it cannot be made
 */
public record Unfilled(Figures open, boolean shown) {

  public static final Unfilled NONE = new Unfilled(Figures.of(List.of()), false);
}
