package io.github.annualreport.markdown;

import io.github.annualreport.document.Caption;
import io.github.annualreport.document.ChartForm;
import io.github.annualreport.document.Inline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * The line over a table: {@code 表：执法情况（单位：件）}, the unit as the table tells it for all its numbers.
 * What begins with {@code 图：} or the word for a form of chart has the table drawn.
 */
record TableCaption(Optional<Caption> caption, String unit) {

  private static final Pattern SIGN = Pattern.compile("(表|\\p{IsHan}{0,5}图)：(?=.)");
  private static final String TABLE = "表";
  private static final String CHART = "图";
  private static final Pattern UNIT = Pattern.compile("（单位：([^（）]+)）$");
  private static final TableCaption NONE = new TableCaption(Optional.empty(), "");

  /** Whether the node is a caption; one of an unknown form of chart only if a table follows. */
  static boolean isCaption(Node node) {
    String word = word(node);
    return word.equals(TABLE)
        || form(word).isPresent()
        || (!word.isEmpty() && node.getNext() instanceof TableBlock);
  }

  /** The word before the colon that a caption begins with; empty if it is none. */
  private static String word(Node node) {
    if (node instanceof Paragraph && node.getFirstChild() instanceof Text text) {
      Matcher sign = SIGN.matcher(text.getLiteral());
      return sign.lookingAt() ? sign.group(1) : "";
    }
    return "";
  }

  private static Optional<ChartForm> form(String word) {
    return word.equals(CHART)
        ? Optional.of(ChartForm.COLUMNS)
        : Arrays.stream(ChartForm.values()).filter(f -> f.word().equals(word)).findFirst();
  }

  /** How the table is to be drawn; empty if it stays a table. */
  static Optional<ChartForm> form(TableBlock table) {
    return form(word(table.getPrevious()));
  }

  /** Whether the node may be the caption of a picture beside it. */
  static boolean isOfPicture(Node node) {
    return word(node).equals(CHART) && !(node.getNext() instanceof TableBlock);
  }

  /** The caption without its first word and what stands behind it. */
  static List<Inline> content(Node node, InlineReader inlines) {
    var content = new ArrayList<Inline>(inlines.read(node));
    content.set(0, new Inline.Text(content.get(0).text().substring(word(node).length() + 1)));
    return content;
  }

  static void check(Node caption, InlineReader inlines) {
    String word = word(caption);
    if (!(caption.getNext() instanceof TableBlock)) {
      inlines.refuse(
          caption, "markdown/caption", "“表：”“图：”开头的一段是表或者图的标题，后面要紧接一张表；图片的“图：”紧挨着图片，写在前面或者后面");
    } else if (!word.equals(TABLE) && form(word).isEmpty()) {
      inlines.refuse(caption, "markdown/caption", "没有“" + word + "”这种图；可以写 图：（柱形图）、折线图：，不画的写 表：");
    }
  }

  /** The caption before the table, if there is one. */
  static TableCaption of(TableBlock table, InlineReader inlines) {
    if (!isCaption(table.getPrevious())) {
      return NONE;
    }
    List<Inline> content = content(table.getPrevious(), inlines);
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
