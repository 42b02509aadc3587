package io.github.annualreport.collation;

import io.github.annualreport.manuscript.Passage;

/**
 * A sentence as it stands in the manuscript.
 *
 * @param start where in the passage it begins
 */
record Actual(Passage passage, int start, String text) implements Sentence {}
