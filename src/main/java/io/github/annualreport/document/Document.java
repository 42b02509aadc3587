package io.github.annualreport.document;

import java.util.List;

/** A report: its elements, its body, what is attached to it, and how it looks. */
public record Document(
    Elements elements, List<Block> blocks, List<Attachment> attachments, Layout layout) {
  public Document {
    blocks = List.copyOf(blocks);
    attachments = List.copyOf(attachments);
  }

  public Document(Elements elements, List<Block> blocks) {
    this(elements, blocks, List.of(), Layout.STANDARD);
  }
}
