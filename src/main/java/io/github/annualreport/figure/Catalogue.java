package io.github.annualreport.figure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All figures that a template knows: those of its schema and the indicators of its rules. */
public final class Catalogue {

  private final Map<String, Definition> byName;

  private Catalogue(Map<String, Definition> byName) {
    this.byName = Collections.unmodifiableMap(byName);
  }

  /**
   * @throws IllegalArgumentException if two have the same name
   */
  public static Catalogue of(Collection<Definition> definitions) {
    var byName = new LinkedHashMap<String, Definition>();
    for (Definition definition : definitions) {
      if (byName.put(definition.name(), definition) != null) {
        throw new IllegalArgumentException("two figures are named " + definition.name());
      }
    }
    return new Catalogue(byName);
  }

  public Catalogue plus(Collection<Definition> more) {
    var all = new java.util.ArrayList<>(byName.values());
    all.addAll(more);
    return of(all);
  }

  public Optional<Definition> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public List<Definition> all() {
    return List.copyOf(byName.values());
  }
}
