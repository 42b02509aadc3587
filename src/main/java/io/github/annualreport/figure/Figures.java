package io.github.annualreport.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of one year, by name, in the order of the catalogue. */
public final class Figures {

  private final Map<String, Figure> byName;

  private Figures(Map<String, Figure> byName) {
    this.byName = Collections.unmodifiableMap(byName);
  }

  public static Figures of(Collection<Figure> figures) {
    var byName = new LinkedHashMap<String, Figure>();
    figures.forEach(f -> byName.put(f.definition().name(), f));
    return new Figures(byName);
  }

  public Optional<Figure> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public List<Figure> all() {
    return List.copyOf(byName.values());
  }

  /**
   * Fills in last year's values. A value of last year that the figure itself has (上年 in long form)
   * precedes last year's file. A value of part of a year, or one that is withheld, is not compared
   * with.
   */
  public Figures comparedWith(Figures lastYear) {
    var result = new ArrayList<Figure>();
    for (Figure figure : byName.values()) {
      Optional<Figure.Last> fromFile =
          lastYear
              .find(figure.definition().name())
              .filter(f -> f.remarks().period().isEmpty() && !f.remarks().withheld())
              .map(f -> new Figure.Last(f.value(), f.origin()));
      result.add(figure.withLast(figure.last().or(() -> fromFile)));
    }
    return of(result);
  }

  /**
   * Whether the figure has something to say: it is there, and so is what it follows, above zero.
   */
  public boolean speaks(Figure figure) {
    return figure
        .definition()
        .follows()
        .map(name -> find(name).filter(f -> !f.isZero()).isPresent())
        .orElse(true);
  }
}
