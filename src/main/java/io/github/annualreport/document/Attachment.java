package io.github.annualreport.document;

import java.util.List;

/**
 * An attachment of a document.
 *
 * @param blocks its text, on pages of its own; none for a file that goes along by itself
 */
public record Attachment(String name, List<Block> blocks) {
  public Attachment {
    blocks = List.copyOf(blocks);
  }
}
