package io.github.annualreport.diff;

/** How the years of two editions lie to each other. */
public enum YearRelation {
  /** This year and the year before: changes are 同比, as the report tells them. */
  YEAR_ON_YEAR,
  /** Two versions of one year: every change is a correction. */
  SAME_YEAR,
  /** Any other two years. */
  APART;

  static YearRelation of(int last, int now) {
    return now == last + 1 ? YEAR_ON_YEAR : now == last ? SAME_YEAR : APART;
  }
}
