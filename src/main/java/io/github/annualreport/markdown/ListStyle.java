package io.github.annualreport.markdown;

import io.github.annualreport.document.ItemStyle;
import io.github.annualreport.document.Marks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** How a list is set out, as a paragraph that holds nothing else says right before it. */
final class ListStyle {

  private static final Pattern ALONE = Pattern.compile(Marks.LIST + "(..)");
  private static final String CODE = "markdown/list-style";

  private ListStyle() {}

  static boolean isStyle(Node node) {
    return node instanceof Paragraph
        && node.getFirstChild() instanceof Text text
        && text.getNext() == null
        && ALONE.matcher(text.getLiteral().strip()).matches();
  }

  /** Reports a style that no list follows. */
  static void check(Node style, InlineReader inlines) {
    if (!(style.getNext() instanceof OrderedList)) {
      inlines.refuse(style, CODE, "<@列举/> 后面没有以“1. ”开头的各条");
    }
  }

  /** Returns the choices of the list. */
  static ItemStyle.Choice of(OrderedList list) {
    Node before = list.getPrevious();
    if (!isStyle(before)) {
      return ItemStyle.Choice.NONE;
    }
    Matcher mark = ALONE.matcher(((Text) before.getFirstChild()).getLiteral());
    return mark.find() ? Marks.listChoice(mark.group(1)) : ItemStyle.Choice.NONE;
  }

  /** Reports more items than there are labels for. */
  static void requireLabels(OrderedList list, int items, InlineReader inlines) {
    of(list)
        .label()
        .filter(l -> l.most() < items)
        .ifPresent(
            l ->
                inlines.refuse(
                    list,
                    CODE,
                    "“%s”最多 %d 条，这里有 %d 条；换一种列举".formatted(l.sample(), l.most(), items)));
  }
}
