package io.github.annualreport.diagnostic;

/** How grave a diagnostic is, gravest first. */
public enum Severity {
  ERROR("错误"),
  WARNING("警告"),
  NOTE("提示");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The word printed before a diagnostic. */
  public String label() {
    return label;
  }
}
