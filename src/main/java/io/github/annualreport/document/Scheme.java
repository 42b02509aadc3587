package io.github.annualreport.document;

import java.util.List;

/**
 * How a report numbers its headings and sets out its enumerations.
 *
 * @param levels from the first level down; deeper headings than listed are not numbered
 * @param itemsJoined true to run 一是…；二是… on in one paragraph, false for a paragraph each
 */
public record Scheme(List<Level> levels, boolean itemsJoined) {

  public Scheme {
    levels = List.copyOf(levels);
  }

  /**
   * One level.
   *
   * @param runIn the heading runs into the paragraph that follows: 3.标题。正文
   * @param continuous numbers run on across the headings above instead of starting anew
   */
  public record Level(Numeral numeral, boolean runIn, boolean continuous) {}
}
