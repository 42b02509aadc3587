package io.github.annualreport.indicator;

/** What an expression gave. */
sealed interface Result permits Result.Truth, Quantity {

  /** Yes or no. */
  record Truth(boolean holds) implements Result {}
}
