package io.github.annualreport.figure;

import io.github.annualreport.diagnostic.SourcePosition;
import java.util.List;

/** Where a value comes from. */
public sealed interface Origin {

  /** The place to show for it: of the value in the data, or of the formula in the rules. */
  SourcePosition position();

  /**
   * Written in a data file.
   *
   * @param written the text as it stands there, unit included
   */
  record Given(SourcePosition position, String written) implements Origin {}

  /**
   * Computed.
   *
   * @param formula as the rules write it
   * @param operands the figures that went into it, in the formula's order
   */
  record Derived(SourcePosition position, String formula, List<Figure> operands) implements Origin {
    public Derived {
      operands = List.copyOf(operands);
    }
  }
}
