package io.github.annualreport.document;

import java.util.ArrayList;
import java.util.List;

/** Sets out enumerated items as 一是…；二是…, and fills in their number where it was announced. */
final class Enumerations {

  private static final String CLOSING = "。；;，,、.";

  private final boolean joined;

  Enumerations(boolean joined) {
    this.joined = joined;
  }

  List<Block> setOut(List<Block> blocks) {
    var result = new ArrayList<Block>();
    for (int i = 0; i < blocks.size(); i++) {
      int count = followingItems(blocks, i);
      Block block = counted(blocks.get(i), count);
      if (!(block instanceof Block.Items items)) {
        result.add(block);
      } else if (joined) {
        append(result, items);
      } else {
        apart(items).forEach(item -> result.add(Block.Paragraph.of(item)));
      }
    }
    return result;
  }

  private static int followingItems(List<Block> blocks, int index) {
    for (int i = index + 1; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Items items) {
        return items.items().size();
      }
      if (blocks.get(i) instanceof Block.Heading) {
        return 0;
      }
    }
    return 0;
  }

  private static Block counted(Block block, int count) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(paragraph.heading(), counted(paragraph.content(), count));
    }
    return block;
  }

  private static List<Inline> counted(List<Inline> content, int count) {
    var result = new ArrayList<Inline>();
    for (Inline inline : content) {
      result.add(
          inline instanceof Inline.Count
              ? new Inline.Text(count == 0 ? "" : ChineseNumber.count(count))
              : inline);
    }
    return result;
  }

  /** Continues the paragraph before the items; under a heading they make a paragraph. */
  private static void append(List<Block> result, Block.Items items) {
    List<Inline> text = together(items);
    if (!result.isEmpty() && result.get(result.size() - 1) instanceof Block.Paragraph before) {
      var content = new ArrayList<>(before.content());
      content.addAll(text);
      result.set(result.size() - 1, new Block.Paragraph(before.heading(), content));
    } else {
      result.add(Block.Paragraph.of(text));
    }
  }

  /** All items in one text. Items that contain full sentences are closed by 。, others by ；. */
  private static List<Inline> together(Block.Items items) {
    boolean sentences = items.items().stream().anyMatch(Enumerations::hasSentences);
    return setOut(items, sentences ? "。" : "；").stream().flatMap(List::stream).toList();
  }

  /** Each item a text of its own, closed by 。. */
  private static List<List<Inline>> apart(Block.Items items) {
    return setOut(items, "。");
  }

  private static List<List<Inline>> setOut(Block.Items items, String separator) {
    var result = new ArrayList<List<Inline>>();
    int size = items.items().size();
    for (int i = 0; i < size; i++) {
      var item = new ArrayList<Inline>();
      if (size > 1) {
        item.add(new Inline.Text(ChineseNumber.of(i + 1) + "是"));
      }
      item.addAll(withoutClosingMark(items.items().get(i)));
      item.add(new Inline.Text(i + 1 == size ? "。" : separator));
      result.add(item);
    }
    return result;
  }

  private static boolean hasSentences(List<Inline> item) {
    return Inlines.text(withoutClosingMark(item)).contains("。");
  }

  private static List<Inline> withoutClosingMark(List<Inline> item) {
    if (item.isEmpty() || !(item.get(item.size() - 1) instanceof Inline.Text last)) {
      return item;
    }
    String text = last.text();
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    var result = new ArrayList<>(item.subList(0, item.size() - 1));
    if (end > 0) {
      result.add(new Inline.Text(text.substring(0, end)));
    }
    return result;
  }
}
