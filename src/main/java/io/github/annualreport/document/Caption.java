package io.github.annualreport.document;

import java.util.List;

/**
 * The caption over a table or under a picture.
 *
 * @param number as printed: 表1; empty before the document is arranged
 */
public record Caption(String number, List<Inline> content) {
  public Caption {
    content = List.copyOf(content);
  }
}
