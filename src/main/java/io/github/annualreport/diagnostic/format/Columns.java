package io.github.annualreport.diagnostic.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diagnostic.SourcePosition;

/** A position in the units that machines count in, from 1. */
record Columns(SourcePosition position) {

  /** In code points, the one after the last that is marked. */
  int end() {
    return position.column() + Math.max(position.length(), 1);
  }

  int utf16() {
    return before().length() + 1;
  }

  /** In bytes of UTF-8. */
  int utf8() {
    return before().getBytes(UTF_8).length + 1;
  }

  private String before() {
    String line = position.file().line(position.line()).orElse("");
    int codePoints = Math.min(position.column() - 1, line.codePointCount(0, line.length()));
    return line.substring(0, line.offsetByCodePoints(0, codePoints));
  }
}
