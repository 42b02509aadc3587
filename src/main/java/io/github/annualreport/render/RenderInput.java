package io.github.annualreport.render;

import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Unfilled;
import io.github.annualreport.figure.Value;

/**
 * The data of one report.
 *
 * @param values all that the author wrote
 * @param figures given and derived; in a draft also the open ones
 */
public record RenderInput(Value.Group values, Figures figures, Unfilled unfilled) {

  /** Data in which no figure is left open. */
  public RenderInput(Value.Group values, Figures figures) {
    this(values, figures, Unfilled.NONE);
  }
}
