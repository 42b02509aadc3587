package io.github.annualreport.init.draft;

import java.util.Optional;

/**
 * A number in an older text, which may be a figure.
 *
 * @param number its plain digits; 0 for a sentence that says there was none
 * @param unit the measure word; empty for such a sentence, a date, a bare number, one that is not
 *     exact, and one of a plan
 * @param candidate the figure of the catalogue that it seems to be
 */
public record NumberMention(
    String number, String unit, Optional<Candidate> candidate, Passage passage) {

  /** The score of a word of two characters that stands apart. */
  private static final int DOUBTFUL = 37;

  /** The name of the figure that it seems to be. */
  public Optional<String> name() {
    return candidate.map(Candidate::name);
  }

  /**
   * Whether the words around it speak so little of the figure of the catalogue that they may not.
   */
  public boolean isDoubtful() {
    return candidate.filter(c -> c.score() > 0 && c.score() < DOUBTFUL).isPresent();
  }

  /** Number and measure word. */
  public String text() {
    return number + unit;
  }

  NumberMention named(Optional<Candidate> newCandidate) {
    return new NumberMention(number, unit, newCandidate, passage);
  }

  /** A copy that is no figure of the year. */
  NumberMention vague() {
    return new NumberMention(number, "", Optional.empty(), passage);
  }

  /**
   * A figure of the catalogue, or one that is proposed.
   *
   * @param score how well the words around the number speak of it
   */
  record Candidate(String name, int score) {}

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
