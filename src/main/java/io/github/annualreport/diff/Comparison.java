package io.github.annualreport.diff;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import java.util.List;
import java.util.function.Predicate;

/**
 * Two editions against each other.
 *
 * @param earlier editions before the two, oldest first, to show the series of years
 * @param counts of all figures, also of those left out
 */
public record Comparison(
    List<ComparedYear> earlier,
    ComparedYear last,
    ComparedYear now,
    List<FigureComparison> figures,
    List<TextComparison> texts,
    ChangeCounts counts,
    List<Diagnostic> general) {

  public Comparison {
    earlier = List.copyOf(earlier);
    figures = List.copyOf(figures);
    texts = List.copyOf(texts);
    general = List.copyOf(general);
  }

  /** The groups of the figures. */
  public List<String> groups() {
    return figures.stream().map(FigureComparison::group).distinct().toList();
  }

  public YearRelation relation() {
    return YearRelation.of(last.year(), now.year());
  }

  /** Whether there is nothing to tell: no change, and nothing odd but what a note says. */
  public boolean isQuiet() {
    return !counts.hasChanges() && counts.anomalies() == 0;
  }

  /** Returns the findings about its figures and texts, in the order of the files. */
  public List<Diagnostic> findings() {
    var all = new Diagnostics();
    all.addAll(general);
    figures.forEach(f -> all.addAll(f.findings()));
    texts.forEach(t -> all.addAll(t.findings()));
    return all.sorted();
  }

  /** Returns a comparison of some of the figures and texts. */
  public Comparison only(
      Predicate<FigureComparison> someFigures, Predicate<TextComparison> someTexts) {
    return new Comparison(
        earlier,
        last,
        now,
        figures.stream().filter(someFigures).toList(),
        texts.stream().filter(someTexts).toList(),
        counts,
        general);
  }
}
