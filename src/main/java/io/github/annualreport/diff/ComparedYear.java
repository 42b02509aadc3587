package io.github.annualreport.diff;

import io.github.annualreport.data.AuthoredText;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Absence;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one data file says of its year.
 *
 * @param definitions of its template: the schema's figures and the indicators, in their order
 * @param figures given and derived
 * @param absences the written nothings, by figure
 * @param reasons 说明, by the name of a figure or of a text
 * @param texts free texts and names, in the order of the file
 * @param formerNames of figures that the file calls by a former name, by their name of today
 * @param positions where a name is written, or the nearest place there is
 */
public record ComparedYear(
    int year,
    String unit,
    SourceFile file,
    List<Definition> definitions,
    Figures figures,
    Map<String, Absence> absences,
    Map<String, String> reasons,
    List<AuthoredText> texts,
    Map<String, String> formerNames,
    Function<String, SourcePosition> positions) {

  public ComparedYear {
    definitions = List.copyOf(definitions);
    texts = List.copyOf(texts);
    absences = Map.copyOf(absences);
    reasons = Map.copyOf(reasons);
    formerNames = Map.copyOf(formerNames);
  }

  /** What was filled in for a figure. */
  public Entry entry(String name) {
    return new Entry(figures.find(name), Optional.ofNullable(absences.get(name)));
  }

  /** The same edition in the words of a later template. */
  public ComparedYear inWordsOf(List<Definition> later) {
    return new FigureAlignment(later).align(this);
  }

  ComparedYear with(
      List<Definition> newDefinitions,
      Figures newFigures,
      Map<String, Absence> newAbsences,
      Map<String, String> newFormerNames) {
    return new ComparedYear(
        year,
        unit,
        file,
        newDefinitions,
        newFigures,
        newAbsences,
        reasons,
        texts,
        newFormerNames,
        name -> positions.apply(written(name, newFormerNames)));
  }

  /** The same edition with other figures. */
  public ComparedYear with(Figures newFigures) {
    return new ComparedYear(
        year,
        unit,
        file,
        definitions,
        newFigures,
        absences,
        reasons,
        texts,
        formerNames,
        positions);
  }

  private String written(String name, Map<String, String> newFormerNames) {
    return formerNames.containsKey(name) ? name : newFormerNames.getOrDefault(name, name);
  }

  /** The name by which tables call the file: without its folders. */
  public String shortName() {
    return shortName(file);
  }

  static String shortName(SourceFile file) {
    return file.name().substring(file.name().replace('\\', '/').lastIndexOf('/') + 1);
  }
}
