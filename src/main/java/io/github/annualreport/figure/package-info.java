/**
 * The heart: figures, their meaning, their change from year to year, and the words for them.
 *
 * <p>The wording of a change is chosen in three steps. {@link Phrasing} holds the words of one
 * figure, which its definition fixes once: the verbs of a rise and a fall (by 导向), and the
 * predicate of a zero (by 零). {@link Change} compares two values of one figure and builds the
 * clause about it: a rate where it has a meaning, a difference for percentages and small counts, a
 * predicate where either year is zero, 持平 where nothing remains after rounding. {@link Clauses}
 * joins the clauses of several figures. Templates ask for these clauses only; no text computes or
 * words a change.
 */
package io.github.annualreport.figure;
