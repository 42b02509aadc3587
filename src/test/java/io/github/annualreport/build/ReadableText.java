package io.github.annualreport.build;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks for what no report may contain, whatever its data. */
public final class ReadableText {

  private static final Pattern BROKEN =
      Pattern.compile(
          "[，；：。、]{2}|^[，；：。、]|《》|（）|“”|(?<![0-9.])0[起件次家份人个条项]|null|[\uE000-\uF8FF]|\\$\\{"
              + "|(?<!届|时|下|后|前)，。|[。；]：");

  private ReadableText() {}

  /** The paragraphs in which something is broken. */
  public static List<String> brokenParagraphs(Document document) {
    return paragraphs(document).stream()
        .filter(p -> BROKEN.matcher(p).find() || !balanced(p))
        .toList();
  }

  static List<String> paragraphs(Document document) {
    var result = new ArrayList<String>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph.heading().ifPresent(h -> result.add(Inline.text(h.content())));
        result.add(Inline.text(paragraph.content()));
      } else if (block instanceof Block.Heading heading) {
        result.add(Inline.text(heading.content()));
      }
    }
    return result;
  }

  private static boolean balanced(String text) {
    return count(text, '“') == count(text, '”')
        && count(text, '《') == count(text, '》')
        && count(text, '（') == count(text, '）');
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }
}
