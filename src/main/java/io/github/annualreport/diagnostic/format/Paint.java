package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Severity;

/** Colours for a terminal (ECMA-48, SGR). */
public enum Paint {
  BOLD("1"),
  RED("1;31"),
  YELLOW("1;33"),
  CYAN("1;36"),
  BLUE("34"),
  CAUTION("33"),
  ADDED("32"),
  REMOVED("31"),
  ADDED_WORDS("1;4;32"),
  REMOVED_WORDS("1;4;31");

  private final String code;

  Paint(String code) {
    this.code = code;
  }

  static Paint of(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case NOTE -> CYAN;
    };
  }

  public String on(String text) {
    return "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
