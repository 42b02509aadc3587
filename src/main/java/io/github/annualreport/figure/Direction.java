package io.github.annualreport.figure;

/** Whether a rise of the figure is welcome. Decides the verbs of its change. */
public enum Direction {
  GOOD("越高越好"),
  BAD("越低越好"),
  NEUTRAL("中性");

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
