package io.github.annualreport.diff;

import io.github.annualreport.figure.Absence;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the figures of an edition under the names and units of a later template. */
final class FigureAlignment {

  private final Map<String, Definition> byAnyName = new HashMap<>();

  FigureAlignment(List<Definition> later) {
    later.forEach(d -> d.formerNames().forEach(former -> byAnyName.put(former, d)));
    later.forEach(d -> byAnyName.put(d.name(), d));
  }

  ComparedYear align(ComparedYear edition) {
    var names = new LinkedHashMap<>(edition.formerNames());
    var absences = new LinkedHashMap<String, Absence>();
    var figures = new ArrayList<Figure>();
    for (Figure figure : edition.figures().all()) {
      figures.add(align(figure));
    }
    edition.absences().forEach((name, absence) -> absences.put(today(name), absence));
    for (Definition definition : edition.definitions()) {
      if (!today(definition.name()).equals(definition.name())) {
        names.put(today(definition.name()), definition.name());
      }
    }
    return edition.with(definitions(edition), Figures.of(figures), absences, names);
  }

  private List<Definition> definitions(ComparedYear edition) {
    return edition.definitions().stream()
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
    Optional<BigDecimal> value = own.unit().convert(figure.value(), wanted.unit());
    Definition definition = value.isPresent() ? wanted : renamed(own, wanted.name());
    Optional<Figure.Last> last =
        value.isEmpty()
            ? figure.last()
            : figure
                .last()
                .flatMap(
                    l ->
                        own.unit()
                            .convert(l.value(), wanted.unit())
                            .map(v -> new Figure.Last(v, l.origin())));
    return new Figure(
        definition, value.orElse(figure.value()), last, figure.origin(), figure.remarks());
  }

  private static Definition renamed(Definition own, String name) {
    return new Definition(
        name,
        own.title(),
        own.description(),
        own.kind(),
        own.unit(),
        own.stock(),
        own.decimals(),
        own.follows(),
        own.phrasing(),
        own.formerNames(),
        own.precision());
  }
}
