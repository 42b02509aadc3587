package io.github.annualreport.markdown;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.List;
import java.util.function.IntFunction;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Finds the places of nodes in what the author wrote.
 *
 * @param file the Markdown that was parsed
 * @param origins the author's place of what stands at an offset of the Markdown
 */
record BlockPositions(SourceFile file, IntFunction<SourcePosition> origins) {

  /** The place of the node's first line. */
  SourcePosition of(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? origins.apply(0) : at(spans.get(0));
  }

  SourcePosition at(SourceSpan span) {
    return at(span.getInputIndex(), span.getLength());
  }

  /** The place of a stretch of the Markdown, as far as it comes from one line. */
  SourcePosition at(int offset, int length) {
    SourcePosition start = origins.apply(offset);
    SourcePosition end = origins.apply(offset + Math.max(0, length - 1));
    boolean oneLine =
        start.file().equals(end.file())
            && start.line() == end.line()
            && start.column() <= end.column();
    return oneLine ? start.shift(0, end.column() - start.column() + end.length()) : start;
  }

  /** The Markdown of one line of a node. */
  String text(SourceSpan span) {
    return file.text().substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
  }
}
