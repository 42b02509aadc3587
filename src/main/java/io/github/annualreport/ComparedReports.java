package io.github.annualreport;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diff.Comparison;
import java.util.List;

/** A comparison that was made, to be written in any format. */
public final class ComparedReports {

  private final Comparison whole;
  private final Comparison shown;

  ComparedReports(Comparison whole, ComparisonSelection selection) {
    this.whole = whole;
    this.shown = selection.of(whole);
  }

  /** What was found odd, whether it is shown or not. */
  public List<Diagnostic> findings() {
    return whole.findings();
  }

  public boolean hasChanges() {
    return whole.tally().hasChanges();
  }

  public byte[] write(ComparisonFormat format, boolean colour) {
    return format.write(shown, colour);
  }

  /** The whole, whatever was selected. */
  Comparison comparison() {
    return whole;
  }
}
