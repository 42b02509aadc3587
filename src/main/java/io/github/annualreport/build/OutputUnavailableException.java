package io.github.annualreport.build;

/** A format cannot be written on this machine; the message tells the user why, and what to do. */
public final class OutputUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputUnavailableException(String message) {
    super(message);
  }

  OutputUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
