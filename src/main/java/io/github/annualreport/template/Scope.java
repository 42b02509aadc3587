package io.github.annualreport.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that a place in a template sees beside the data: loop variables, assignments. */
final class Scope {

  private final Map<String, Type> assigned;
  private final Map<String, Type> names;

  Scope() {
    this(new HashMap<>(), Map.of());
  }

  private Scope(Map<String, Type> assigned, Map<String, Type> names) {
    this.assigned = assigned;
    this.names = new HashMap<>(names);
  }

  Scope with(String name, Type type) {
    Scope inner = new Scope(assigned, names);
    inner.names.put(name, type);
    return inner;
  }

  /** What a macro sees: assignments, no loop variables. */
  Scope ofMacro() {
    return new Scope(assigned, Map.of());
  }

  /** An assignment is seen by all that follows it, beyond the loop in which it stands. */
  void assign(String name, Type type) {
    assigned.put(name, type);
  }

  Optional<Type> find(String name) {
    return Optional.ofNullable(names.get(name)).or(() -> Optional.ofNullable(assigned.get(name)));
  }
}
