package io.github.annualreport.cli;

/**
 * The command line is well formed, yet asks for what cannot be done; its message is for the user.
 */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
