package io.github.annualreport.build;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Wording;
import io.github.annualreport.render.Rendered;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what cannot be right in the text of a finished report, whatever it is about. */
public final class TextCheck implements Block.Visitor<List<TextCheck.Finding>> {

  private static final List<Rule> IN_ALL =
      List.of(
          new Rule("标点重复", "[，。；：、][，。；：、！？]|[！？][，。；：、]"),
          new Rule("括号或引号里没有内容", "《》|（）|“”|‘’|〔〕|「」"),
          new Rule("以标点开头", "^[，。；：、！？）》”]"),
          new Rule("留有内部标记", "[\uE000-\uF8FF]"),
          new Rule("句子没有内容", "(?:^|[。；！？])(?:[0-9]{4}年[末度]?|全年|年内|年末|本年)+[。；]"));
  private static final Rule ZERO = new Rule("零写成了数字", "(?<![0-9.〔])0(?![0-9.])");
  private static final String PAIRS = "“”‘’《》（）〔〕";

  private final boolean zeros;

  private TextCheck(boolean zeros) {
    this.zeros = zeros;
  }

  /** What is wrong with a text that a template made, numbers that it did not print included. */
  public static List<Finding> findings(List<Block> blocks) {
    return findings(blocks, new TextCheck(true));
  }

  /** What is wrong with a text of the author's own, who may well type a zero. */
  static List<Finding> findingsInOwn(List<Block> blocks) {
    return findings(blocks, new TextCheck(false));
  }

  private static List<Finding> findings(List<Block> blocks, TextCheck check) {
    return blocks.stream().flatMap(b -> b.accept(check).stream()).toList();
  }

  @Override
  public List<Finding> heading(Block.Heading heading) {
    return text(Inline.text(heading.content()));
  }

  @Override
  public List<Finding> paragraph(Block.Paragraph paragraph) {
    return text(Inline.text(Wording.paragraph(paragraph)));
  }

  @Override
  public List<Finding> items(Block.Items items) {
    return items.items().stream().flatMap(i -> text(Inline.text(i)).stream()).toList();
  }

  /** A cell may well hold a zero. */
  @Override
  public List<Finding> table(Block.Table table) {
    var result = new ArrayList<Finding>();
    table.rows().forEach(row -> row.forEach(cell -> common(Inline.text(cell), result)));
    return result;
  }

  @Override
  public List<Finding> picture(Block.Picture picture) {
    return picture.caption().map(c -> text(Inline.text(c.content()))).orElse(List.of());
  }

  @Override
  public List<Finding> chart(Block.Chart chart) {
    return table(chart.table());
  }

  private List<Finding> text(String text) {
    var result = new ArrayList<Finding>();
    common(text, result);
    if (zeros) {
      ZERO.find(text, result);
    }
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

  private static int count(String text, char wanted) {
    int result = 0;
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      result++;
    }
    return result;
  }

  /**
   * Something that cannot be right.
   *
   * @param text the whole paragraph
   * @param start of the fault in it
   */
  public record Finding(String problem, String text, int start, int end) {

    /** At the place of the template or text that printed the fault. */
    public Diagnostic diagnostic(Rendered rendered) {
      return Diagnostic.error("template/text", place(rendered), problem + "：" + quotation());
    }

    /** The place of the fault, found by as much text around it as is unique in the Markdown. */
    private SourcePosition place(Rendered rendered) {
      String markdown = rendered.markdown().text();
      for (int length = 2; length <= 16; length++) {
        for (int after : new int[] {1, length}) {
          int from = Math.max(0, start + 1 - length);
          int to = Math.min(text.length(), start + after);
          String around = text.substring(from, to);
          int found = markdown.indexOf(around);
          if (found >= 0 && markdown.indexOf(around, found + 1) < 0) {
            return rendered.origins().apply(found + start - from);
          }
        }
      }
      return rendered.origins().apply(0);
    }

    /** The fault with a few characters around it. */
    private String quotation() {
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
