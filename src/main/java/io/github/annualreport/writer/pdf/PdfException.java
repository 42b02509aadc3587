package io.github.annualreport.writer.pdf;

/** No PDF could be made; the message tells the user why, and what to do. */
public final class PdfException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PdfException(String message) {
    super(message);
  }

  PdfException(String message, Throwable cause) {
    super(message, cause);
  }
}
