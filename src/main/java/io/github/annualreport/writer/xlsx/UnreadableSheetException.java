package io.github.annualreport.writer.xlsx;

/** A file is no workbook that can be read; its message is for the user. */
public final class UnreadableSheetException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableSheetException(String message, Throwable cause) {
    super(message, cause);
  }
}
