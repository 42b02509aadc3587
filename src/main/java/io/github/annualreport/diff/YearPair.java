package io.github.annualreport.diff;

/**
 * The two years that a comparison sets against each other.
 *
 * @param last in the words of the later year's template
 */
record YearPair(ComparedYear last, ComparedYear now) {

  YearRelation relation() {
    return YearRelation.of(last.year(), now.year());
  }

  boolean isYearOnYear() {
    return relation() == YearRelation.YEAR_ON_YEAR;
  }

  boolean isSameYear() {
    return relation() == YearRelation.SAME_YEAR;
  }

  /** The word for the earlier year: 上年, 2028年. */
  String base() {
    return isYearOnYear() ? "上年" : last.year() + "年";
  }

  /** The word for the later year: 本年, 2031年. */
  String current() {
    return isYearOnYear() ? "本年" : now.year() + "年";
  }
}
