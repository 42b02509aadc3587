package io.github.annualreport.document;

import java.util.List;

/** A report: its elements and its body. */
public record Document(Elements elements, List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }
}
