package io.github.annualreport.document;

import java.util.List;

/**
 * A title as phrases that stay whole when it is folded into lines (GB/T 9704-2012, 7.3.1: 回行词意完整).
 */
public record Title(List<String> phrases) {

  public Title {
    phrases = List.copyOf(phrases);
  }

  public String text() {
    return String.join("", phrases);
  }
}
