package io.github.annualreport.cli;

import java.util.List;

/** The output cannot be written; its messages are for the user. */
final class OutputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> messages;

  OutputException(List<String> messages) {
    super(String.join("\n", messages));
    this.messages = List.copyOf(messages);
  }

  OutputException(String message, Throwable cause) {
    super(message, cause);
    this.messages = List.of(message);
  }

  List<String> messages() {
    return messages;
  }
}
