package io.github.annualreport.yaml;

import tools.jackson.core.TokenStreamLocation;

/** Follows brackets through the lines of a text, as a person would who looks for a missing one. */
final class Brackets {

  private final SourceText source;

  Brackets(SourceText source) {
    this.source = source;
  }

  /** Whether a bracket's other half comes before a line that is indented no more than its own. */
  boolean isClosed(TokenStreamLocation open) {
    int first = open.getLineNr();
    int depth = 0;
    for (int line = first; belongs(line, first); line++) {
      String text = source.line(line);
      int from = line == first ? text.offsetByCodePoints(0, open.getColumnNr() - 1) : 0;
      for (int i = from; i < text.length(); i++) {
        depth += weight(text.charAt(i));
        if (depth == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean belongs(int line, int first) {
    if (line == first || !source.has(line)) {
      return line == first;
    }
    String text = source.line(line).strip();
    return text.isEmpty()
        || weight(text.charAt(0)) < 0
        || source.indentOf(line) > source.indentOf(first);
  }

  private static int weight(char c) {
    return switch (c) {
      case '[', '{' -> 1;
      case ']', '}' -> -1;
      default -> 0;
    };
  }
}
