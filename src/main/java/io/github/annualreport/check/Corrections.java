package io.github.annualreport.check;

import io.github.annualreport.proofread.Finding;
import io.github.annualreport.reader.docx.Correction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The safe fixes of findings as corrections of a Word file. */
final class Corrections {

  private Corrections() {}

  /** Where two overlap, the earlier only. */
  static List<Correction> of(List<Finding> findings) {
    List<Finding> fixable =
        findings.stream()
            .filter(f -> f.fix().isPresent() && f.end() > f.start())
            .sorted(
                Comparator.<Finding>comparingInt(f -> f.passage().number())
                    .thenComparing(Finding::start))
            .toList();
    var result = new ArrayList<Correction>();
    for (Finding finding : fixable) {
      int paragraph = finding.passage().number();
      boolean overlaps =
          result.stream().anyMatch(c -> c.paragraph() == paragraph && c.end() > finding.start());
      if (!overlaps) {
        result.add(
            new Correction(paragraph, finding.start(), finding.end(), finding.fix().orElseThrow()));
      }
    }
    return result;
  }
}
