package io.github.annualreport.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that a place in a template sees beside the data: loop variables, assignments. */
final class Scope {

  private final Map<String, Type> assigned;
  private final Map<String, Type> locals;

  Scope() {
    this(new HashMap<>(), Map.of());
  }

  private Scope(Map<String, Type> assigned, Map<String, Type> locals) {
    this.assigned = assigned;
    this.locals = Map.copyOf(locals);
  }

  /** With a loop variable or a parameter more. */
  Scope with(String name, Type type) {
    var inner = new HashMap<>(locals);
    inner.put(name, type);
    return new Scope(assigned, inner);
  }

  /** What a macro's body sees of the place where the macro is called: assignments alone. */
  Scope ofMacro() {
    return new Scope(assigned, Map.of());
  }

  /** An assignment is seen by all that follows it, in whatever block it stands. */
  void assign(String name, Type type) {
    assigned.put(name, type);
  }

  Optional<Type> find(String name) {
    return Optional.ofNullable(locals.get(name)).or(() -> assigned(name));
  }

  Optional<Type> assigned(String name) {
    return Optional.ofNullable(assigned.get(name));
  }

  boolean isLocal(String name) {
    return locals.containsKey(name);
  }

  /** All names as they are now. */
  Map<String, Type> snapshot() {
    var all = new HashMap<>(assigned);
    all.putAll(locals);
    return Map.copyOf(all);
  }
}
