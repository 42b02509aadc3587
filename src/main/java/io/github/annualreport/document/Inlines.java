package io.github.annualreport.document;

import java.util.List;
import java.util.stream.Collectors;

/** Questions about running text. */
public final class Inlines {

  private Inlines() {}

  /** The characters of all pieces. */
  public static String text(List<Inline> content) {
    return content.stream().map(Inline::text).collect(Collectors.joining());
  }
}
