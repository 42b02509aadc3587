package io.github.annualreport.markdown;

import io.github.annualreport.manuscript.Anchor;
import io.github.annualreport.manuscript.Form;
import io.github.annualreport.manuscript.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;

/** A paragraph's text put together from literals, each knowing where its characters stand. */
final class MappedText {

  // Stands for code, which is no running text.
  private static final char OBJECT = '\uFFFC';

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<Anchor> anchors = new ArrayList<>();

  MappedText(String source) {
    this.source = source;
  }

  boolean isEmpty() {
    return text.isEmpty() || anchors.isEmpty();
  }

  void lineBreak() {
    text.append(Paragraph.LINE_BREAK);
  }

  void object() {
    text.append(OBJECT);
  }

  /** Anchors a new stretch wherever the source has what the text has not: escapes, line ends. */
  void append(String literal, List<SourceSpan> spans) {
    if (spans.isEmpty()) {
      text.append(literal);
      return;
    }
    int span = 0;
    int at = spans.get(0).getInputIndex();
    int expected = -1;
    for (int i = 0; i < literal.length(); i++) {
      while (span + 1 < spans.size() && at >= end(spans.get(span))) {
        span++;
        at = spans.get(span).getInputIndex();
      }
      at = skipEscape(literal.charAt(i), at);
      if (at != expected) {
        SourceSpan here = spans.get(span);
        int column = at - here.getInputIndex() + here.getColumnIndex() + 1;
        anchors.add(new Anchor(text.length(), here.getLineIndex() + 1, column));
      }
      text.append(literal.charAt(i));
      at++;
      expected = at;
    }
  }

  private static int end(SourceSpan span) {
    return span.getInputIndex() + span.getLength();
  }

  private int skipEscape(char wanted, int at) {
    if (at < source.length() && source.charAt(at) != wanted) {
      if (source.charAt(at) == '\\') {
        return at + 1;
      }
      int semicolon = source.indexOf(';', at);
      if (source.charAt(at) == '&' && semicolon > 0) {
        return semicolon;
      }
    }
    return at;
  }

  Paragraph paragraph(Form form) {
    Anchor first = anchors.get(0);
    if (first.offset() > 0) {
      // Begins with code: its place is that of the first character.
      anchors.set(0, new Anchor(0, first.line(), Math.max(1, first.column() - first.offset())));
    }
    return new Paragraph(text.toString(), form, 0, anchors);
  }
}
