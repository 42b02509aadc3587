package io.github.annualreport.diff;

import io.github.annualreport.figure.Absence;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figures;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the figures of an edition under the names and units of a later template. */
final class FigureAlignment {

  private final Map<String, Definition> byAnyName = new HashMap<>();

  private FigureAlignment(List<Definition> later) {
    later.forEach(d -> d.formerNames().forEach(former -> byAnyName.put(former, d)));
    later.forEach(d -> byAnyName.put(d.name(), d));
  }

  /** Returns the year with the names of a later template. */
  static ComparedYear align(ComparedYear edition, List<Definition> later) {
    YearFigures content = new FigureAlignment(later).align(edition.content());
    return new ComparedYear(
        edition.source(),
        content,
        edition.reasons(),
        edition.texts(),
        name ->
            edition.position(
                edition.formerName(name).isPresent()
                    ? name
                    : content.formerNames().getOrDefault(name, name)));
  }

  private YearFigures align(YearFigures content) {
    var names = new LinkedHashMap<>(content.formerNames());
    for (Definition definition : content.definitions()) {
      if (!today(definition.name()).equals(definition.name())) {
        names.put(today(definition.name()), definition.name());
      }
    }
    var absences = new LinkedHashMap<String, Absence>();
    content.absences().forEach((name, absence) -> absences.put(today(name), absence));
    List<Figure> figures = content.values().all().stream().map(this::align).toList();
    return new YearFigures(definitions(content), Figures.of(figures), absences, names);
  }

  private List<Definition> definitions(YearFigures content) {
    return content.definitions().stream()
        .map(d -> Optional.ofNullable(byAnyName.get(d.name())).orElse(d))
        .distinct()
        .toList();
  }

  private String today(String name) {
    return Optional.ofNullable(byAnyName.get(name)).map(Definition::name).orElse(name);
  }

  /** A figure whose unit cannot be converted keeps its own, under its name of today. */
  private Figure align(Figure figure) {
    Definition own = figure.definition();
    Definition wanted = byAnyName.get(own.name());
    if (wanted == null) {
      return figure;
    }
    Definition renamed = own.named(wanted.name());
    return figure.as(wanted).or(() -> figure.as(renamed)).orElseThrow();
  }
}
