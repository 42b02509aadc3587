package io.github.annualreport.diff;

import io.github.annualreport.diagnostic.SourcePosition;

/**
 * A text that the author wrote.
 *
 * @param name of the place in the form: 下年安排, 存在问题.不足, 引用.工作要点.文号; the entries of a list share one
 * @param free whether it is prose of the year, not a name or a date
 */
public record Passage(String name, String text, SourcePosition position, boolean free) {}
