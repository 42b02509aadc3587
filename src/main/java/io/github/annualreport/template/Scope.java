package io.github.annualreport.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that a place in a template sees beside the data: loop variables, assignments. */
final class Scope {

  private final Map<String, Type> names;

  Scope() {
    this(Map.of());
  }

  private Scope(Map<String, Type> names) {
    this.names = new HashMap<>(names);
  }

  Scope with(String name, Type type) {
    Scope inner = new Scope(names);
    inner.names.put(name, type);
    return inner;
  }

  /** An assignment is seen by all that follows it. */
  void assign(String name, Type type) {
    names.put(name, type);
  }

  Optional<Type> find(String name) {
    return Optional.ofNullable(names.get(name));
  }
}
