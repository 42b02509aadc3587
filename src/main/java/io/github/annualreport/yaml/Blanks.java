package io.github.annualreport.yaml;

/** Blanks that look like spaces and mean nothing to YAML. */
final class Blanks {

  private Blanks() {}

  /** Whether a character is a blank other than the ones YAML knows, such as U+3000 or U+00A0. */
  static boolean isForeign(int codePoint) {
    return codePoint != ' ' && Character.isSpaceChar(codePoint);
  }
}
