package io.github.annualreport.manuscript;

/**
 * A comment in the margin.
 *
 * @param paragraph the number of the paragraph it stands at, from 1
 * @param author as the file names them, may be empty
 */
public record Comment(int paragraph, int offset, String author, String text) {}
