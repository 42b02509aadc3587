package io.github.annualreport.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets out enumerated items as 一是…；二是… or otherwise, and fills in their number where it was
 * announced.
 */
final class Enumerations {

  private static final String CLOSING = "。；;，,、.";
  private static final String SELF_CLOSING = "！？…";
  private static final String LEADING = "。！？…：";

  private final ItemStyle scheme;

  Enumerations(ItemStyle scheme) {
    this.scheme = scheme;
  }

  List<Block> setOut(List<Block> blocks) {
    var result = new ArrayList<Block>();
    int[] counts = followingItems(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = counted(blocks.get(i), counts[i]);
      if (!(block instanceof Block.Items items)) {
        result.add(block);
      } else {
        ItemStyle style = items.choice().over(scheme);
        if (style.joined()) {
          append(result, together(whole(items, style.label(), lead(result)), style.label()));
        } else {
          apart(whole(items, style.label(), "："), style.label())
              .forEach(item -> result.add(Block.Paragraph.of(item)));
        }
      }
    }
    return result;
  }

  /** For each block, how many items follow it before the next heading. */
  private static int[] followingItems(List<Block> blocks) {
    var counts = new int[blocks.size()];
    int following = 0;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      counts[i] = following;
      if (blocks.get(i) instanceof Block.Items items) {
        following = items.items().size();
      } else if (blocks.get(i) instanceof Block.Heading) {
        following = 0;
      }
    }
    return counts;
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
      if (inline instanceof Inline.Strong strong) {
        result.add(new Inline.Strong(counted(strong.content(), count)));
      } else if (inline instanceof Inline.Count) {
        result.add(new Inline.Text(count == 0 ? "" : ChineseNumber.count(count)));
      } else {
        result.add(inline);
      }
    }
    return result;
  }

  /** What an item's own text ends with before its parts: no second colon in one sentence. */
  private static String lead(List<Block> before) {
    boolean announced =
        !before.isEmpty()
            && before.get(before.size() - 1) instanceof Block.Paragraph paragraph
            && Inline.text(paragraph.content()).endsWith("：");
    return announced ? "。" : "：";
  }

  /** The items with their parts in their text. */
  private static List<List<Inline>> whole(Block.Items items, ItemLabel label, String lead) {
    return items.items().stream().map(item -> whole(item, label, lead)).toList();
  }

  private static List<Inline> whole(List<Inline> item, ItemLabel label, String lead) {
    int last = item.size() - 1;
    if (last < 0 || !(item.get(last) instanceof Inline.Parts parts)) {
      return item;
    }
    List<Inline> own = item.subList(0, last);
    String text = Inline.text(own);
    boolean closed = !text.isEmpty() && LEADING.indexOf(text.charAt(text.length() - 1)) >= 0;
    var result = new ArrayList<>(closed ? own : withoutClosingMark(own));
    if (!closed) {
      result.add(new Inline.Text(lead));
    }
    result.addAll(together(parts.parts(), label.below(parts.parts().size())));
    return result;
  }

  /** Continues the paragraph before the items; under a heading they make a paragraph. */
  private static void append(List<Block> result, List<Inline> text) {
    if (!result.isEmpty() && result.get(result.size() - 1) instanceof Block.Paragraph before) {
      var content = new ArrayList<>(before.content());
      content.addAll(text);
      result.set(result.size() - 1, new Block.Paragraph(before.heading(), content));
    } else {
      result.add(Block.Paragraph.of(text));
    }
  }

  /** All items in one text. Items that contain full sentences or a ； are closed by 。. */
  private static List<Inline> together(List<List<Inline>> items, ItemLabel label) {
    boolean sentences = items.stream().anyMatch(Enumerations::hasSentences);
    return setOut(items, label, sentences ? "。" : "；").stream().flatMap(List::stream).toList();
  }

  /** Each item a text of its own, closed by 。. */
  private static List<List<Inline>> apart(List<List<Inline>> items, ItemLabel label) {
    return setOut(items, label, "。");
  }

  private static List<List<Inline>> setOut(
      List<List<Inline>> items, ItemLabel label, String separator) {
    var result = new ArrayList<List<Inline>>();
    int size = items.size();
    for (int i = 0; i < size; i++) {
      var item = new ArrayList<Inline>();
      if (size > 1 && label != ItemLabel.NONE) {
        item.add(new Inline.Text(label.print(i + 1, size)));
      }
      item.addAll(withoutClosingMark(items.get(i)));
      if (!closesItself(item)) {
        item.add(new Inline.Text(i + 1 == size ? "。" : separator));
      }
      result.add(item);
    }
    return result;
  }

  private static boolean hasSentences(List<Inline> item) {
    String text = Inline.text(withoutClosingMark(item));
    return text.contains("。") || text.contains("；");
  }

  private static boolean closesItself(List<Inline> item) {
    String text = Inline.text(item);
    return !text.isEmpty() && SELF_CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static List<Inline> withoutClosingMark(List<Inline> item) {
    if (item.isEmpty()) {
      return item;
    }
    Inline last = item.get(item.size() - 1);
    var result = new ArrayList<>(item.subList(0, item.size() - 1));
    if (last instanceof Inline.Text text) {
      String rest = withoutClosingMark(text.text());
      if (rest.isEmpty()) {
        return withoutClosingMark(result);
      }
      result.add(new Inline.Text(rest));
    } else if (last instanceof Inline.Strong strong) {
      result.add(new Inline.Strong(withoutClosingMark(strong.content())));
    } else {
      result.add(last);
    }
    return result;
  }

  private static String withoutClosingMark(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
