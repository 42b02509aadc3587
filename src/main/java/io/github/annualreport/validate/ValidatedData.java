package io.github.annualreport.validate;

import io.github.annualreport.build.ReportContent;
import io.github.annualreport.diagnostic.format.CheckedFile;
import io.github.annualreport.figure.Absence;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figures;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in a data file, and the figures in it.
 *
 * @param definitions of the figures that its template knows; none if the data cannot be used
 * @param absences the written nothings, by figure
 */
public record ValidatedData(
    CheckedFile checked,
    List<Definition> definitions,
    Figures figures,
    Map<String, Absence> absences) {

  public ValidatedData {
    definitions = List.copyOf(definitions);
    absences = Map.copyOf(absences);
  }

  static ValidatedData of(CheckedFile checked, Optional<ReportContent> content) {
    return new ValidatedData(
        checked,
        content.map(c -> c.template().definitions()).orElse(List.of()),
        content.map(ReportContent::figures).orElse(Figures.of(List.of())),
        content.map(c -> c.data().absences()).orElse(Map.of()));
  }
}
