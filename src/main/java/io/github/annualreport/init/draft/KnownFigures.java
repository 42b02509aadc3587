package io.github.annualreport.init.draft;

import java.util.List;
import java.util.Set;

/**
 * The figures that a new report can have.
 *
 * @param entries those of its template
 * @param open whether its data may declare others
 * @param sections the keys of the data that hold no figures, and so are no class of one
 */
public record KnownFigures(List<CatalogueEntry> entries, boolean open, Set<String> sections) {

  public KnownFigures {
    entries = List.copyOf(entries);
    sections = Set.copyOf(sections);
  }

  boolean has(String name) {
    return entries.stream().anyMatch(e -> e.definition().name().equals(name));
  }
}
