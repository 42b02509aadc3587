package io.github.annualreport.diff;

import io.github.annualreport.data.AuthoredText;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One data file's account of its year.
 *
 * @param source the file, its year and its unit
 * @param content its figures
 * @param reasons 说明, by the name of a figure or of a text
 * @param texts free texts and names, in the order of the file
 * @param positions where a name is written, or the nearest place there is
 */
public record ComparedYear(
    Source source,
    YearFigures content,
    Map<String, String> reasons,
    List<AuthoredText> texts,
    Function<String, SourcePosition> positions) {

  public ComparedYear {
    texts = List.copyOf(texts);
    reasons = Map.copyOf(reasons);
  }

  public int year() {
    return source.year;
  }

  public String unit() {
    return source.unit;
  }

  public SourceFile file() {
    return source.file;
  }

  public List<Definition> definitions() {
    return content.definitions();
  }

  public Figures figures() {
    return content.values();
  }

  /** The entry for a figure. */
  public ReportedValue entry(String name) {
    return new ReportedValue(
        figures().find(name), Optional.ofNullable(content.absences().get(name)));
  }

  /** The former name of a figure, if the file uses it. */
  Optional<String> formerName(String name) {
    return Optional.ofNullable(content.formerNames().get(name));
  }

  /** Whether no other text has the name of this one. */
  boolean isOnly(AuthoredText text) {
    return texts.stream().filter(t -> t.name().equals(text.name())).count() == 1;
  }

  /** The key under 说明 that gives a reason for a text. */
  String reasonKey(AuthoredText text) {
    return isOnly(text) ? text.name() : text.reasonKey();
  }

  /** Returns this year with other figures. */
  ComparedYear with(YearFigures newContent) {
    return new ComparedYear(source, newContent, reasons, texts, positions);
  }

  /** Returns this year with other texts. */
  ComparedYear with(List<AuthoredText> newTexts) {
    return new ComparedYear(source, content, reasons, newTexts, positions);
  }

  /** Where a figure or text is written, or the nearest place there is. */
  SourcePosition position(String name) {
    return positions.apply(name);
  }

  /** The file's name in tables, without its folders. */
  public String shortName() {
    return shortName(file());
  }

  static String shortName(SourceFile file) {
    return file.name().substring(file.name().replace('\\', '/').lastIndexOf('/') + 1);
  }

  /** A data file with its year and unit. */
  record Source(int year, String unit, SourceFile file) {}
}
