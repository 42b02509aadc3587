package io.github.annualreport.document;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds typed numbers of tables, figures and attachments that the document does not have: 见表9.
 * Numbers are structure, which the program writes; a typed one is right by chance.
 */
public final class TypedReferences {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<word>表|图|附件)(?:[ \\u3000]?(?<digits>[0-9０-９]{1,3})(?![0-9０-９.．%％年月日号]))?");
  private static final Pattern BEFORE = Pattern.compile("[见如按据照][后本]?$");
  private static final Pattern BRACKET = Pattern.compile("（$");
  private static final Pattern BEHIND = Pattern.compile("^(?:所示|显示|反映|可见|可知)");

  /** So many characters around a number tell whether it is one of ours. */
  private static final int NEAR = 4;

  private static final Pattern JOINED = Pattern.compile("^(?:[、，]|[和及与至]|以及)(?:[见如])?$");

  private final Map<Inline.Target, Integer> counts = new EnumMap<>(Inline.Target.class);
  private final Diagnostics problems;

  /**
   * @param document with all its numbers
   */
  public TypedReferences(Document document, Diagnostics problems) {
    this.problems = problems;
    counts.put(Inline.Target.ATTACHMENT, document.attachments().size());
    for (Block block : document.allBlocks()) {
      if (block instanceof Block.Table table) {
        table.caption().ifPresent(c -> count(Inline.Target.TABLE, c));
      } else if (block instanceof Block.Chart chart) {
        count(Inline.Target.FIGURE, chart.caption());
      } else if (block instanceof Block.Picture picture) {
        picture.caption().ifPresent(c -> count(Inline.Target.FIGURE, c));
      }
    }
  }

  /** Numbers start anew in each attachment, so that the highest counts. */
  private void count(Inline.Target target, Caption caption) {
    String number = caption.number().substring(target.word().length());
    counts.merge(target, Integer.parseInt(number), Math::max);
  }

  /** Reports those of a text that the document was made of. */
  public void check(Rendered text) {
    String markdown = text.markdown().text();
    Matcher number = NUMBER.matcher(markdown);
    int last = -NEAR - 1;
    while (number.find()) {
      String before = markdown.substring(Math.max(0, number.start() - NEAR), number.start());
      int far = Math.min(markdown.length(), number.end() + NEAR);
      boolean typed = number.group("digits") != null;
      boolean joined =
          last >= number.start() - NEAR
              && JOINED.matcher(markdown.substring(last, number.start())).find();
      boolean refers =
          joined
              || BEFORE.matcher(before).find()
              || (typed && BRACKET.matcher(before).find())
              || (typed && BEHIND.matcher(markdown.substring(number.end(), far)).find());
      last = refers ? number.end() : -NEAR - 1;
      if (refers && !exists(number)) {
        report(text, number);
      }
    }
  }

  private boolean exists(Matcher number) {
    int count = counts.getOrDefault(target(number), 0);
    if (number.group("digits") == null) {
      return count > 0 || target(number) != Inline.Target.ATTACHMENT;
    }
    int wanted = Integer.parseInt(number.group("digits"));
    return wanted >= 1 && wanted <= count;
  }

  private static Inline.Target target(Matcher number) {
    return switch (number.group("word")) {
      case "表" -> Inline.Target.TABLE;
      case "图" -> Inline.Target.FIGURE;
      default -> Inline.Target.ATTACHMENT;
    };
  }

  private void report(Rendered text, Matcher number) {
    String word = number.group("word");
    int count = counts.getOrDefault(target(number), 0);
    String there = count == 0 ? "这份报告没有" + word : "最后一个是" + word + count;
    problems.add(
        Diagnostic.error(
                "markdown/reference",
                text.origins().apply(number.start()).shift(0, number.end() - number.start()),
                "没有“" + number.group() + "”：" + there)
            .withHint("编号由程序编，引用写 <@见 " + word + "=\"标题\"/>"));
  }
}
