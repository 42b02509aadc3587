package io.github.annualreport.manuscript;

/** The form of a paragraph as its file declares it. */
public sealed interface Form {

  /** Nothing: it may be a heading, a date, an attachment's name. */
  record Text() implements Form {}

  /** Styled as the title. */
  record Title() implements Form {}

  /**
   * Styled as a heading.
   *
   * @param level from 1
   */
  record Heading(int level) implements Form {}

  /** A paragraph in a table; table, row and column from 1, the first column of a merged cell. */
  record Cell(int table, int row, int column) implements Form {}

  /** Beside the text: a footnote, a text box. */
  record Note() implements Form {}
}
