package io.github.annualreport.check;

/** A text set right. */
@SuppressWarnings("ArrayRecordComponent")
public record FixedText(byte[] bytes, int count) {}
