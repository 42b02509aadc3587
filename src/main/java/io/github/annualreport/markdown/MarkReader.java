package io.github.annualreport.markdown;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Marks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Turns marks in running text back into figures, counts and references. */
final class MarkReader {

  private final List<Inline.Figure> printed;

  /** The places of references whose text is not split yet, in its order. */
  private final Deque<SourcePosition> references = new ArrayDeque<>();

  MarkReader(List<Inline.Figure> printed) {
    this.printed = printed;
  }

  /** Notes the place of a reference in the text that will be split next. */
  void reference(SourcePosition place) {
    references.add(place);
  }

  /** The pieces of a text, marked ones apart. */
  List<Inline> split(String text) {
    var result = new ArrayList<Inline>();
    var plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == Marks.OPEN || c == Marks.REFERENCE) {
        flush(plain, result);
        int close = text.indexOf(Marks.CLOSE, i);
        String marked = text.substring(i + 1, close);
        result.add(c == Marks.OPEN ? figure(marked) : reference(marked));
        i = close;
      } else if (c == Marks.COUNT) {
        flush(plain, result);
        result.add(new Inline.Count());
      } else if (c == Marks.ROW) {
        flush(plain, result);
        result.add(new Inline.RowNumber(0));
      } else if (c != Marks.NOTHING) {
        plain.append(c);
      }
    }
    flush(plain, result);
    return result;
  }

  private Inline.Figure figure(String marked) {
    int index = marked.indexOf(Marks.CLOSE_INDEX);
    Inline.Figure figure = printed.get(Marks.index(marked.substring(0, index)));
    String text = marked.substring(index + 1);
    if (!text.equals(figure.text())) {
      throw new IllegalStateException("a figure came back as '" + text + "', was " + figure.text());
    }
    return figure;
  }

  private Inline.Reference reference(String marked) {
    int index = marked.indexOf(Marks.CLOSE_INDEX);
    Inline.Target target = Marks.target(marked.substring(0, index));
    return new Inline.Reference(target, marked.substring(index + 1), references.remove());
  }

  private static void flush(StringBuilder plain, List<Inline> result) {
    if (plain.length() > 0) {
      result.add(new Inline.Text(plain.toString()));
      plain.setLength(0);
    }
  }
}
