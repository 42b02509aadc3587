package io.github.annualreport.render;

import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Marks;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the figures of one rendering, so that marks in the text can name them.
 *
 * <p>A printed figure travels from the template to the document as marked text. FreeMarker and
 * Markdown know only characters; so {@link #mark} encloses the text of a figure in private-use
 * characters that carry its index ({@link Marks}), and reading refuses such characters in any
 * input. {@link io.github.annualreport.document.Rendered} holds the marked Markdown beside the list
 * of figures that the indices name. The Markdown parser turns each mark back into an {@link
 * Inline.Figure}, which knows its figure, its origin and what of it was printed; writers print its
 * text. Thereby review copies, traces and the count of printed figures need not guess which digits
 * are figures.
 */
final class FigureMarks {

  private final Map<Inline.Figure, Integer> indices = new LinkedHashMap<>();

  /** Markdown of the text between marks. */
  String mark(Figure figure, Inline.Aspect aspect, String text) {
    var printed = new Inline.Figure(figure, aspect, text);
    int index = indices.computeIfAbsent(printed, p -> indices.size());
    return Marks.figure(index, MarkdownOutput.FORMAT.escapePlainText(text));
  }

  /** Last year's value between marks. */
  String last(Figure figure, Change change) {
    return mark(figure, Inline.Aspect.LAST, change.lastAmount().text());
  }

  List<Inline.Figure> all() {
    return new ArrayList<>(indices.keySet());
  }
}
