package io.github.annualreport.render;

import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Marks;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the figures of one rendering, so that their marks can name them. */
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
