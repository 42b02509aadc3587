package io.github.annualreport.init.draft;

import java.util.Optional;

/**
 * A number in an older text, which may be a figure.
 *
 * @param number its plain digits; 0 for a sentence that says there was none
 * @param unit the measure word; empty for such a sentence, a date or a bare number
 * @param name the figure of the catalogue that it seems to be
 */
public record NumberMention(String number, String unit, Optional<String> name, Passage passage) {

  /** Number and measure word. */
  public String text() {
    return number + unit;
  }

  NumberMention named(Optional<String> newName) {
    return new NumberMention(number, unit, newName, passage);
  }

  /**
   * The words of a mention and where they stand.
   *
   * @param sentence in which it stands
   * @param start in the text
   */
  public record Passage(String written, String sentence, int start) {

    int end() {
      return start + written.length();
    }
  }
}
