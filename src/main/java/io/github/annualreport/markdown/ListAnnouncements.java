package io.github.annualreport.markdown;

import io.github.annualreport.document.Marks;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Finds paragraphs that announce items which never come. */
final class ListAnnouncements {

  private final InlineReader inlines;

  ListAnnouncements(InlineReader inlines) {
    this.inlines = inlines;
  }

  /** Reports what the blocks announce in vain. */
  void check(Node document) {
    int level = 0;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        level = heading.getLevel();
      }
      if (node instanceof Paragraph && !TableCaption.isCaption(node)) {
        check(node, level);
      } else {
        counts(node, "<@条数/> 只能写在列举前面的段落里");
      }
    }
  }

  private void check(Node paragraph, int level) {
    if (!hasItems(paragraph)) {
      counts(paragraph, "后面没有以“1. ”开头的各条，<@条数/> 数不出来");
    }
    if (endsInColon(paragraph) && nothingFollows(paragraph, level)) {
      inlines.refuse(paragraph, "markdown/nothing-follows", "这一段以“：”收尾，后面却没有内容");
    }
  }

  private void counts(Node block, String message) {
    block.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            inlines.refuseEach(text, String.valueOf(Marks.COUNT), "markdown/no-items", message);
          }
        });
  }

  private static boolean hasItems(Node paragraph) {
    Node next = paragraph.getNext();
    while (next != null && !(next instanceof Heading) && !(next instanceof OrderedList)) {
      next = next.getNext();
    }
    return next instanceof OrderedList;
  }

  private static boolean endsInColon(Node paragraph) {
    Node last = paragraph.getLastChild();
    while (last != null && last.getLastChild() != null) {
      last = last.getLastChild();
    }
    return last instanceof Text text && text.getLiteral().stripTrailing().endsWith("：");
  }

  /** Whether the section ends before any text comes; headings under it may hold some. */
  private static boolean nothingFollows(Node paragraph, int level) {
    Node next = paragraph.getNext();
    while (next instanceof Heading heading && heading.getLevel() > level) {
      next = next.getNext();
    }
    return next == null || next instanceof Heading;
  }
}
