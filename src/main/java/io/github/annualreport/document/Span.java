package io.github.annualreport.document;

import java.util.ArrayList;
import java.util.List;

/** A stretch of running text that looks alike from end to end. */
public record Span(String text, boolean strong) {

  /** The longest such stretches of the text, none empty. */
  public static List<Span> of(List<Inline> content) {
    var spans = new ArrayList<Span>();
    add(content, false, spans);
    return spans;
  }

  private static void add(List<Inline> content, boolean strong, List<Span> spans) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Strong inner) {
        add(inner.content(), true, spans);
      } else if (inline instanceof Inline.Count) {
        throw new IllegalArgumentException("the document is not arranged");
      } else {
        append(new Span(inline.text(), strong), spans);
      }
    }
  }

  private static void append(Span span, List<Span> spans) {
    int last = spans.size() - 1;
    if (span.text().isEmpty()) {
      return;
    }
    if (last >= 0 && spans.get(last).strong() == span.strong()) {
      spans.set(last, new Span(spans.get(last).text() + span.text(), span.strong()));
    } else {
      spans.add(span);
    }
  }
}
