package io.github.annualreport.document;

import java.util.List;

/**
 * How a report numbers its headings and sets out its enumerations.
 *
 * @param levels from the first level down; deeper headings than listed are not numbered
 * @param items how enumerations are set out that do not choose for themselves
 */
public record Scheme(List<Level> levels, ItemStyle items) {

  public Scheme {
    levels = List.copyOf(levels);
  }

  /** With 一是…；二是…, run on or each in a paragraph. */
  public Scheme(List<Level> levels, boolean itemsJoined) {
    this(levels, new ItemStyle(ItemLabel.IS, itemsJoined));
  }

  /**
   * One level.
   *
   * @param runIn the heading runs into the paragraph that follows: 3.标题。正文
   * @param continuous numbers run on across the headings above instead of starting anew
   */
  public record Level(Numeral numeral, boolean runIn, boolean continuous) {}
}
