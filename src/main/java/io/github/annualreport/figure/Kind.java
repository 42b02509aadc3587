package io.github.annualreport.figure;

/** The sort of quantity that a figure is. The label is what a schema writes under 类别. */
public enum Kind {
  /** Whole things counted: cases, documents, people. */
  COUNT("计数"),
  /** An amount of money. */
  MONEY("金额"),
  /** A percentage; its change is given in percentage points, never in percent. */
  RATE("比率"),
  /** Anything else that is measured. */
  MEASURE("数值"),
  /** A place among others, from 1: 第2位. Less is better; it never is nothing. */
  RANK("位次");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
