package io.github.annualreport.markdown;

import io.github.annualreport.document.Marks;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * Finds where a figure that was not filled in left its sentence without what it says: nothing but a
 * punctuation mark follows the place. A place between whole sentences is none.
 */
final class EmptyPlaces {

  private static final String MARKS = "，、；：。！？）";
  private static final String SENTENCE_ENDS = "。！？；";

  private final InlineReader inlines;

  EmptyPlaces(InlineReader inlines) {
    this.inlines = inlines;
  }

  void check(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Paragraph paragraph) {
            block(paragraph);
          }

          @Override
          public void visit(Heading heading) {
            block(heading);
          }
        });
  }

  private void block(Node block) {
    var text = new StringBuilder();
    for (SourceSpan line : block.getSourceSpans()) {
      text.append(inlines.places().text(line)).append('\n');
    }
    if (text.indexOf(String.valueOf(Marks.NOTHING)) < 0 || isEmpty(text)) {
      return;
    }
    int start = 0;
    for (SourceSpan line : block.getSourceSpans()) {
      for (int i = 0; i < line.getLength(); i++) {
        int at = start + i;
        if (text.charAt(at) == Marks.NOTHING && isHole(next(text, at, -1), next(text, at, 1))) {
          inlines.refuse(line.getInputIndex() + i, "markdown/hole", "这里的指标没有填写，这句话缺了内容");
        }
      }
      start += line.getLength() + 1;
    }
  }

  private static boolean isHole(char before, char after) {
    boolean begins = before == '\n' || SENTENCE_ENDS.indexOf(before) >= 0;
    return after == '\n' ? !begins : MARKS.indexOf(after) >= 0;
  }

  /** The next character that can be seen, a line break at the block's ends. */
  private static char next(CharSequence text, int from, int step) {
    int i = from + step;
    while (i >= 0 && i < text.length() && isNothing(text.charAt(i))) {
      i += step;
    }
    return i < 0 || i >= text.length() ? '\n' : text.charAt(i);
  }

  private static boolean isEmpty(CharSequence text) {
    return text.chars().allMatch(c -> isNothing((char) c));
  }

  private static boolean isNothing(char c) {
    return Marks.isReserved(c) || Character.isWhitespace(c);
  }
}
