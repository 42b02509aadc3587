package io.github.annualreport.cli;

/** Whether a user wants colours, in the letters typed. */
@SuppressWarnings("MemberName")
enum ColourChoice {
  auto,
  always,
  never;

  boolean isWanted(boolean byItself) {
    return this == always || (this == auto && byItself);
  }
}
