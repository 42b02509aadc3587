package io.github.annualreport.markdown;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Inline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Reads an enumeration, and tells where Markdown would join what the author kept apart. */
record ListReader(InlineReader inlines, Diagnostics problems) {

  private static final String CODE = "markdown/not-allowed";

  Block.Items read(OrderedList list) {
    List<List<Inline>> items = items(list);
    ListStyle.requireLabels(list, items.size(), inlines);
    return new Block.Items(items, ListStyle.of(list));
  }

  private List<List<Inline>> items(OrderedList list) {
    requireOneGroup(list);
    var items = new ArrayList<List<Inline>>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      requireSameIndent((ListItem) item, (ListItem) list.getFirstChild());
      items.add(item((ListItem) item));
    }
    return items;
  }

  /** Items that begin a little to the right are no inner ones for Markdown. */
  private void requireSameIndent(ListItem item, ListItem first) {
    if (item.getMarkerIndent() > first.getMarkerIndent()) {
      inlines.refuse(
          item, CODE, "这一条和上一层分不开；属于上一条的，行首缩进 " + first.getContentIndent() + " 格；同一层的，行首对齐");
    }
  }

  private List<Inline> item(ListItem item) {
    Node content = item.getFirstChild();
    if (content == null) {
      inlines.refuse(item, CODE, "这一条没有内容");
      return List.of();
    }
    Node inner = content.getNext();
    boolean ends = inner == null || (inner instanceof OrderedList && inner.getNext() == null);
    if (!(content instanceof Paragraph) || !ends) {
      Node other = content instanceof Paragraph ? inner : content;
      inlines.refuse(other, CODE, "一条里只能是一段文字，后面可以再列一层“1. ”；要分段的，写成标题（####）和段落");
      return List.of();
    }
    List<SourceSpan> lines = content.getSourceSpans();
    lines.forEach(line -> StrayMark.in(text(line)).ifPresent(mark -> refuse(mark, line)));
    StrayMark.inItem(text(lines.get(0))).ifPresent(mark -> refuse(mark, lines.get(0)));
    requireIndent(lines, item.getContentIndent());
    var result = new ArrayList<Inline>(inlines.read(content));
    if (inner instanceof OrderedList list) {
      result.add(parts(list));
    }
    return result;
  }

  private Inline parts(OrderedList list) {
    if (list.getParent().getParent().getParent() instanceof ListItem) {
      inlines.refuse(list, CODE, "列举最多两层；再分的，写成标题（####）");
      return new Inline.Parts(List.of());
    }
    return new Inline.Parts(items(list));
  }

  private String text(SourceSpan line) {
    return inlines.places().text(line);
  }

  private void refuse(StrayMark mark, SourceSpan line) {
    problems.error(
        CODE,
        inlines.places().at(line.getInputIndex() + mark.start(), mark.length()),
        mark.message());
  }

  /** A line right after a list item that is not indented would silently join the item. */
  private void requireIndent(List<SourceSpan> lines, int indent) {
    for (SourceSpan line : lines.subList(1, lines.size())) {
      if (line.getColumnIndex() < indent) {
        problems.error(
            "markdown/lazy-line", inlines.places().at(line), "这一行会并入上面一条；属于这一条的，行首缩进对齐；不属于的，前面空一行");
      }
    }
  }

  /** Two lists with nothing between them are one for Markdown. */
  private void requireOneGroup(OrderedList list) {
    var gaps = new HashSet<Boolean>();
    for (Node item = list.getFirstChild(); item.getNext() != null; item = item.getNext()) {
      gaps.add(firstLine(item.getNext()) - lastLine(item) > 1);
      if (gaps.size() > 1) {
        reportJoined(item.getNext());
        return;
      }
    }
    if (list.getNext() instanceof OrderedList next) {
      reportJoined(next);
    }
  }

  private void reportJoined(Node node) {
    inlines.refuse(node, "markdown/joined-lists", "列举中间有的空行、有的不空，分不清是一组还是两组；一组的去掉空行，两组的中间写一句话");
  }

  private static int firstLine(Node node) {
    return node.getSourceSpans().get(0).getLineIndex();
  }

  private static int lastLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.get(spans.size() - 1).getLineIndex();
  }
}
