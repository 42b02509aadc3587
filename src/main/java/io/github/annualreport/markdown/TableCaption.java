package io.github.annualreport.markdown;

import io.github.annualreport.document.Caption;
import io.github.annualreport.document.Inline;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * The caption over a table: {@code 表：执法情况（单位：件）}, with the unit of all its numbers. A caption that
 * begins with {@code 图：} draws the table as a chart.
 */
record TableCaption(Optional<Caption> caption, String unit) {

  private static final String TABLE = "表：";
  private static final String CHART = "图：";
  private static final Pattern UNIT = Pattern.compile("（单位：([^（）]+)）$");
  private static final TableCaption NONE = new TableCaption(Optional.empty(), "");

  static boolean isCaption(Node node) {
    return begins(node, TABLE) || begins(node, CHART);
  }

  /** Whether the table is to be drawn. */
  static boolean isOfChart(TableBlock table) {
    return begins(table.getPrevious(), CHART);
  }

  private static boolean begins(Node node, String sign) {
    return node instanceof Paragraph
        && node.getFirstChild() instanceof Text text
        && text.getLiteral().startsWith(sign)
        && text.getLiteral().length() > sign.length();
  }

  static void check(Node caption, InlineReader inlines) {
    if (!(caption.getNext() instanceof TableBlock)) {
      inlines.refuse(caption, "markdown/caption", "“表：”“图：”开头的一段是表或者图的标题，后面要紧接一张表");
    }
  }

  /** The caption before the table, if there is one. */
  static TableCaption of(TableBlock table, InlineReader inlines) {
    if (!isCaption(table.getPrevious())) {
      return NONE;
    }
    var content = new ArrayList<Inline>(inlines.read(table.getPrevious()));
    String first = content.get(0).text().substring(TABLE.length());
    content.set(0, new Inline.Text(first));
    int last = content.size() - 1;
    String unit = "";
    if (content.get(last) instanceof Inline.Text text) {
      Matcher matcher = UNIT.matcher(text.text());
      unit = matcher.find() ? matcher.group(1) : "";
      content.set(last, new Inline.Text(UNIT.matcher(text.text()).replaceFirst("")));
    }
    content.removeIf(i -> i instanceof Inline.Text text && text.text().isEmpty());
    return new TableCaption(
        content.isEmpty() ? Optional.empty() : Optional.of(new Caption("", content)), unit);
  }
}
