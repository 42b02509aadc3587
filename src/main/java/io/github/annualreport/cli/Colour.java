package io.github.annualreport.cli;

import java.util.Map;

/** Decides whether messages are coloured (no-color.org, force-color.org). */
final class Colour {

  private Colour() {}

  static boolean wanted(boolean isTerminal, Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String forced = environment.getOrDefault("FORCE_COLOR", "");
    if (!forced.isEmpty()) {
      return !forced.equals("0");
    }
    return isTerminal && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }
}
