package io.github.annualreport.document;

import java.util.List;
import java.util.stream.Stream;

/** A report: its elements, its body, what is attached to it, and how it looks. */
public record Document(
    Elements elements, List<Block> blocks, List<Attachment> attachments, Layout layout) {
  public Document {
    blocks = List.copyOf(blocks);
    attachments = List.copyOf(attachments);
  }

  /** The blocks of the body and of the attachments. */
  public List<Block> allBlocks() {
    return Stream.concat(blocks.stream(), attachments.stream().flatMap(a -> a.blocks().stream()))
        .toList();
  }

  public Document(Elements elements, List<Block> blocks) {
    this(elements, blocks, List.of(), Layout.STANDARD);
  }
}
