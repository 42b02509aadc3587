package io.github.annualreport.indicator;

/**
 * A rule that could not be held against the figures.
 *
 * @param reason in words: 没有 行政检查.次数 的上年数
 */
public record NotApplicable(String ruleId, String reason) {}
