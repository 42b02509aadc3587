package io.github.annualreport.diff;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Definition;
import java.util.List;
import java.util.Optional;

/**
 * One figure in two editions.
 *
 * @param last as the later edition compares itself with it: a restated value goes before the file's
 * @param change empty if there is nothing to compare, or it must not be compared
 * @param findings what is odd about it, justified ones included
 * @param remarks what else is to know: a former name, why there is no 同比
 */
public record FigureComparison(
    Definition definition,
    Status status,
    ReportedValue last,
    ReportedValue now,
    Optional<Change> change,
    List<Diagnostic> findings,
    List<String> remarks)
    implements Compared {

  public FigureComparison {
    findings = List.copyOf(findings);
    remarks = List.copyOf(remarks);
  }

  /** The first part of the name: 行政处罚 of 行政处罚.案件数. */
  public String group() {
    return definition.name().substring(0, Math.max(0, definition.name().indexOf('.')));
  }

  /** The rest of the name. */
  public String label() {
    return definition.name().substring(definition.name().indexOf('.') + 1);
  }

  public boolean isChanged() {
    return status != Status.UNCHANGED && status != Status.NOWHERE;
  }

  public String difference() {
    return change.map(Change::signed).orElse("—");
  }

  public String rate() {
    return change.map(Change::signedRate).orElse("—");
  }

  FigureComparison with(List<Diagnostic> newFindings, List<String> newRemarks) {
    return new FigureComparison(definition, status, last, now, change, newFindings, newRemarks);
  }
}
