package io.github.annualreport.manuscript;

/**
 * Where a stretch of a paragraph stands in the file.
 *
 * @param offset of its first character in the paragraph, in UTF-16 units
 * @param line from 1
 * @param column in that line from 1, in UTF-16 units
 */
public record Anchor(int offset, int line, int column) {}
