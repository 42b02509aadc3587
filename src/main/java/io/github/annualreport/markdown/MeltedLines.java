package io.github.annualreport.markdown;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Marks;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Finds lines that become part of the paragraph above although their author most likely meant them
 * as paragraphs of their own: the line above ends a sentence, this one begins as paragraphs do, or
 * the line above is broken where no text would be wrapped ({@link BrokenLines}). A template may
 * well write the sentences of a paragraph on lines with directives between them.
 */
record MeltedLines(BlockPositions places, Diagnostics problems) {

  private static final Pattern SENTENCE_END = Pattern.compile("[。！？：][”’）》]?\\s*$");
  private static final Pattern BEGINNING =
      Pattern.compile("^(　|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]是)");

  /** Tells of the first of such lines in a paragraph, and how many there are. */
  void check(Node paragraph) {
    List<SourceSpan> lines = paragraph.getSourceSpans();
    if (lines.size() < 2) {
      return;
    }
    var broken = new BrokenLines(places, lines);
    List<SourceSpan> melted =
        IntStream.range(1, lines.size())
            .filter(
                i ->
                    isMeltedInto(lines.get(i - 1), lines.get(i))
                        || (broken.at(i) && follows(lines.get(i - 1), lines.get(i))))
            .mapToObj(lines::get)
            .toList();
    if (!melted.isEmpty()) {
      String more = melted.size() == 1 ? "" : "；这一段里这样的有 " + melted.size() + " 处";
      problems.add(
          Diagnostic.warning(
                  "markdown/melted-line", places.at(melted.get(0)), "这一行和上一行之间没有空行，会连成一段" + more)
              .withHint("另起一段的，中间空一行；本是一段的，接在上一行后面写"));
    }
  }

  private boolean isMeltedInto(SourceSpan above, SourceSpan line) {
    String upper = plain(above);
    String lower = plain(line);
    return !upper.isBlank()
        && !lower.isBlank()
        && (SENTENCE_END.matcher(upper).find() || BEGINNING.matcher(lower).find())
        && follows(above, line);
  }

  /** Whether the author wrote the line right under the other, or one line that a loop repeats. */
  private boolean follows(SourceSpan above, SourceSpan line) {
    SourcePosition end = places.at(above.getInputIndex() + above.getLength() - 1, 1);
    SourcePosition start = places.at(line.getInputIndex(), 1);
    return start.file().equals(end.file()) && start.line() <= end.line() + 1;
  }

  private String plain(SourceSpan line) {
    return plain(places.text(line));
  }

  /** The text without marks. */
  static String plain(String text) {
    var result = new StringBuilder();
    text.codePoints().filter(c -> !Marks.isReserved(c)).forEach(result::appendCodePoint);
    return result.toString();
  }
}
