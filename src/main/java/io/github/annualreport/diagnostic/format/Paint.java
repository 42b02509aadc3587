package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Severity;

/** Colours for a terminal (ECMA-48, SGR). */
enum Paint {
  BOLD("1"),
  RED("1;31"),
  YELLOW("1;33"),
  CYAN("1;36"),
  BLUE("34");

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

  String on(String text) {
    return "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
