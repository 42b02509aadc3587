package io.github.annualreport;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diff.Comparison;
import io.github.annualreport.diff.FigureComparison;
import java.util.List;

/** A comparison that was made, to be written in any format. */
public final class ComparedReports {

  private final Comparison whole;
  private final Comparison shown;
  private final List<String> unknownGroups;

  ComparedReports(Comparison whole, ComparisonSelection selection) {
    this.whole = whole;
    this.shown = selection.of(whole);
    this.unknownGroups = selection.unknownGroups(whole);
  }

  /** What was found odd, whether it is shown or not. */
  public List<Diagnostic> findings() {
    return whole.findings();
  }

  /** Groups that were asked for, of which there are no figures and no texts. */
  public List<String> unknownGroups() {
    return unknownGroups;
  }

  /** The groups there are. */
  public List<String> groups() {
    return whole.figures().stream().map(FigureComparison::group).distinct().toList();
  }

  public boolean hasChanges() {
    return whole.tally().hasChanges();
  }

  public byte[] write(ComparisonFormat format, ComparisonFormat.Setting setting) {
    return format.write(shown, setting);
  }

  /** The whole, whatever was selected. */
  Comparison comparison() {
    return whole;
  }
}
