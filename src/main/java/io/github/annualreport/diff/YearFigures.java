package io.github.annualreport.diff;

import io.github.annualreport.figure.Absence;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figures;
import java.util.List;
import java.util.Map;

/**
 * The figures of a year under the names of one template.
 *
 * @param definitions the template's, in their order: the schema's figures and the indicators
 * @param values given and derived
 * @param absences the written nothings, by figure
 * @param formerNames the names in the data file, by the names of today that differ from them
 */
record YearFigures(
    List<Definition> definitions,
    Figures values,
    Map<String, Absence> absences,
    Map<String, String> formerNames) {

  YearFigures {
    definitions = List.copyOf(definitions);
    absences = Map.copyOf(absences);
    formerNames = Map.copyOf(formerNames);
  }

  YearFigures with(Figures newValues) {
    return new YearFigures(definitions, newValues, absences, formerNames);
  }
}
