package io.github.annualreport.diff;

/** The fate of a figure between two editions. A written nothing is no value. */
public enum Status {
  UNCHANGED("未变"),
  CHANGED("变化"),
  NEW("新增"),
  GONE("缺"),
  /** Its unit is another, and neither can be converted into the other. */
  UNIT_CHANGED("单位变化"),
  /** Neither edition has anything for it. */
  NOWHERE("未填");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  static Status of(ReportedValue last, ReportedValue now) {
    if (last.isMissing() && now.isMissing()) {
      return NOWHERE;
    }
    boolean had = last.figure().isPresent();
    boolean has = now.figure().isPresent();
    if (had != has) {
      return had ? GONE : NEW;
    }
    if (had && !last.unit().equals(now.unit())) {
      return UNIT_CHANGED;
    }
    return last.saysSameAs(now) ? UNCHANGED : CHANGED;
  }
}
