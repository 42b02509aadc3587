package io.github.annualreport.document;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import java.util.EnumMap;
import java.util.Map;

/**
 * Finds typed numbers of tables, figures and attachments that the document does not have: 见表9.
 * Numbers are structure, which the program writes; a typed one is right by chance.
 */
public final class TypedReferences {

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
    TypedReference.in(text.markdown().text()).stream()
        .filter(r -> !exists(r))
        .forEach(r -> report(text, r));
  }

  private boolean exists(TypedReference reference) {
    int count = counts.getOrDefault(reference.target(), 0);
    if (reference.numeral().isEmpty()) {
      return count > 0 || !reference.word().equals(Inline.Target.ATTACHMENT.word());
    }
    return reference.number() >= 1 && reference.number() <= count;
  }

  private void report(Rendered text, TypedReference reference) {
    String word = reference.target().word();
    int count = counts.getOrDefault(reference.target(), 0);
    String there = count == 0 ? "这份报告没有" + word : "最后一个是" + word + count;
    int length = reference.end() - reference.start();
    String written = text.markdown().text().substring(reference.start(), reference.end());
    problems.add(
        Diagnostic.error(
                "markdown/reference",
                text.origins().apply(reference.start()).shift(0, length),
                "没有“" + written + "”：" + there)
            .withHint("编号由程序编，引用写 <@见 " + word + "=\"标题\"/>"));
  }
}
