package io.github.annualreport.reader.docx;

/** The bytes are no DOCX that can be read; the message goes on from the file's name. */
final class UnreadableDocxException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableDocxException(String message) {
    super(message);
  }

  UnreadableDocxException(String message, Throwable cause) {
    super(message, cause);
  }
}
