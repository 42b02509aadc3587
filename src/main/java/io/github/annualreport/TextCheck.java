package io.github.annualreport;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Inlines;
import io.github.annualreport.document.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what cannot be right in the text of a finished report, whatever it is about. */
final class TextCheck implements Block.Visitor<List<TextCheck.Finding>> {

  private static final List<Rule> IN_ALL =
      List.of(
          new Rule("标点重复", "[，。；：、][，。；：、！？]|[！？][，。；：、]"),
          new Rule("括号或引号里没有内容", "《》|（）|“”|‘’|〔〕|「」"),
          new Rule("以标点开头", "^[，。；：、！？）》”]"),
          new Rule("留有内部标记", "[\uE000-\uF8FF]"),
          new Rule("句子没有内容", "(?:^|[。；！？])[0-9]{4}年末?[。；]"));
  private static final Rule ZERO = new Rule("零写成了数字", "(?<![0-9.〔])0(?![0-9.])");
  private static final String PAIRS = "“”‘’《》（）〔〕";

  private TextCheck() {}

  static List<Finding> findings(List<Block> blocks) {
    var check = new TextCheck();
    return blocks.stream().flatMap(b -> b.accept(check).stream()).toList();
  }

  @Override
  public List<Finding> heading(Block.Heading heading) {
    return text(Inlines.text(heading.content()));
  }

  @Override
  public List<Finding> paragraph(Block.Paragraph paragraph) {
    return text(Inlines.text(Wording.paragraph(paragraph)));
  }

  @Override
  public List<Finding> items(Block.Items items) {
    return items.items().stream().flatMap(i -> text(Inlines.text(i)).stream()).toList();
  }

  /** A cell may well hold a zero. */
  @Override
  public List<Finding> table(Block.Table table) {
    var result = new ArrayList<Finding>();
    table.rows().forEach(row -> row.forEach(cell -> common(Inlines.text(cell), result)));
    return result;
  }

  @Override
  public List<Finding> picture(Block.Picture picture) {
    return picture.caption().map(c -> text(Inlines.text(c.content()))).orElse(List.of());
  }

  @Override
  public List<Finding> chart(Block.Chart chart) {
    return table(chart.table());
  }

  private static List<Finding> text(String text) {
    var result = new ArrayList<Finding>();
    common(text, result);
    ZERO.find(text, result);
    return result;
  }

  private static void common(String text, List<Finding> result) {
    IN_ALL.forEach(rule -> rule.find(text, result));
    for (int i = 0; i < PAIRS.length(); i += 2) {
      char open = PAIRS.charAt(i);
      char close = PAIRS.charAt(i + 1);
      if (count(text, open) != count(text, close)) {
        result.add(new Finding("“" + open + "”和“" + close + "”不成对", text, 0, text.length()));
      }
    }
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  /**
   * Something that cannot be right.
   *
   * @param text the whole paragraph
   * @param start of the fault in it
   */
  record Finding(String problem, String text, int start, int end) {

    /** The fault with a few characters around it. */
    String quotation() {
      int from = Math.max(0, start - 12);
      int to = Math.min(text.length(), Math.min(end, start + 24) + 6);
      return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
  }

  private record Rule(String problem, Pattern pattern) {
    Rule(String problem, String pattern) {
      this(problem, Pattern.compile(pattern));
    }

    void find(String text, List<Finding> result) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        result.add(new Finding(problem, text, matcher.start(), matcher.end()));
      }
    }
  }
}
