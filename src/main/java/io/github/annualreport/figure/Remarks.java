package io.github.annualreport.figure;

/**
 * The additions of the author to a figure in long form; empty strings where nothing was written.
 *
 * @param source 来源
 * @param estimated 状态 is 预计 or 初步: the report is a draft as long as this stands
 * @param period 统计期, if it is not the whole year
 * @param comparable 可比: false if last year's value must not be compared with this one
 * @param explanation 说明
 * @param withheld 公开: false; the figure takes part in rules and indicators, but no text prints it
 */
public record Remarks(
    String source,
    boolean estimated,
    String period,
    boolean comparable,
    String explanation,
    boolean withheld) {

  public static final Remarks NONE = new Remarks("", false, "", true, "");

  public Remarks(
      String source, boolean estimated, String period, boolean comparable, String explanation) {
    this(source, estimated, period, comparable, explanation, false);
  }

  /** Whether a change against last year may be printed: same period, declared comparable. */
  public boolean allowComparison() {
    return comparable && period.isEmpty();
  }
}
