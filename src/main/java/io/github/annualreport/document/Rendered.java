package io.github.annualreport.document;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Markdown with marked figures.
 *
 * @param markdown contains {@link Marks}
 * @param printed the figures that the marks name, by index
 * @param origins where in the template, by the offset into the Markdown, the text stands that was
 *     printed there
 */
public record Rendered(
    SourceFile markdown, List<Inline.Figure> printed, IntFunction<SourcePosition> origins) {
  public Rendered {
    printed = List.copyOf(printed);
  }
}
