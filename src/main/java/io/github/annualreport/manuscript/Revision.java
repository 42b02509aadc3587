package io.github.annualreport.manuscript;

/**
 * A tracked change. The paragraph's text is as if it were accepted.
 *
 * @param offset in the paragraph where the text was inserted, or stood before it was deleted
 * @param author as the file names them, may be empty
 */
public record Revision(Kind kind, int offset, String text, String author) {

  /** What was done. */
  public enum Kind {
    INSERTED,
    DELETED
  }
}
