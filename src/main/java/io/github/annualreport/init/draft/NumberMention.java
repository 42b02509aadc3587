package io.github.annualreport.init.draft;

import java.util.Optional;

/**
 * A number with its measure word in an older text, which may be a figure.
 *
 * @param number as written; 0 for a sentence that says there was none
 * @param unit the measure word; empty for such a sentence
 * @param sentence in which it stands
 * @param name the figure of the catalogue that it seems to be
 * @param start where it starts in the text
 * @param end where it ends there
 */
public record NumberMention(
    String number, String unit, String sentence, Optional<String> name, int start, int end) {

  /** Number and measure word. */
  public String text() {
    return number + unit;
  }

  NumberMention withoutName() {
    return new NumberMention(number, unit, sentence, Optional.empty(), start, end);
  }
}
