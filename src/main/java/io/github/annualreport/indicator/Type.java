package io.github.annualreport.indicator;

/** What an expression gives: yes or no, or a number counted in something. */
sealed interface Type permits Type.Truth, Dimension {

  /** Yes or no. */
  record Truth() implements Type {}
}
