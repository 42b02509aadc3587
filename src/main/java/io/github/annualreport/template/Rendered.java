package io.github.annualreport.template;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Inline;
import java.util.List;

/**
 * Markdown with marked figures.
 *
 * @param markdown contains {@link io.github.annualreport.document.Marks}
 * @param printed the figures that the marks name, by index
 */
public record Rendered(SourceFile markdown, List<Inline.Figure> printed) {
  public Rendered {
    printed = List.copyOf(printed);
  }
}
