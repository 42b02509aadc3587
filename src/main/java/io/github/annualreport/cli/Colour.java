package io.github.annualreport.cli;

import java.util.Map;

/** Decides whether messages are coloured (no-color.org). */
final class Colour {

  private Colour() {}

  static boolean wanted(boolean errIsTerminal, Map<String, String> environment) {
    return errIsTerminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }
}
