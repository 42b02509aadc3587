package io.github.annualreport.document;

/** How numbers are drawn. */
public enum ChartForm {
  COLUMNS("柱形图", 1),
  /** The course of some years: two of them make no line. */
  LINES("折线图", 3);

  private final String word;
  private final int fewest;

  ChartForm(String word, int fewest) {
    this.word = word;
    this.fewest = fewest;
  }

  public String word() {
    return word;
  }

  /** How many groups there must be. */
  public int fewest() {
    return fewest;
  }
}
