package io.github.annualreport.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that a place in a template sees beside the data: loop variables, assignments. */
final class NameScope {

  private final Map<String, ExpressionType> assigned;
  private final Map<String, ExpressionType> locals;

  NameScope() {
    this(new HashMap<>(), Map.of());
  }

  private NameScope(Map<String, ExpressionType> assigned, Map<String, ExpressionType> locals) {
    this.assigned = assigned;
    this.locals = Map.copyOf(locals);
  }

  /** With a loop variable or a parameter more. */
  NameScope with(String name, ExpressionType type) {
    var inner = new HashMap<>(locals);
    inner.put(name, type);
    return new NameScope(assigned, inner);
  }

  /** The scope of a macro's body: it sees assignments, no loop variables of its caller. */
  NameScope ofMacro() {
    return new NameScope(assigned, Map.of());
  }

  /** An assignment is seen by all that follows it, in whatever block it stands. */
  void assign(String name, ExpressionType type) {
    assigned.put(name, type);
  }

  Optional<ExpressionType> find(String name) {
    return Optional.ofNullable(locals.get(name)).or(() -> assigned(name));
  }

  Optional<ExpressionType> assigned(String name) {
    return Optional.ofNullable(assigned.get(name));
  }

  boolean isLocal(String name) {
    return locals.containsKey(name);
  }

  /** All names as they are now. */
  Map<String, ExpressionType> snapshot() {
    var all = new HashMap<>(assigned);
    all.putAll(locals);
    return Map.copyOf(all);
  }
}
