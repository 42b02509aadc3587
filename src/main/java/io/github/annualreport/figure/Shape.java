package io.github.annualreport.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names in a report's data and their types: the schema as templates see it. */
public sealed interface Shape {

  /** A figure. */
  @SuppressWarnings("JavaLangClash") // The field's word; always written as a member of its type.
  record Number(Definition definition) implements Shape {}

  /** A word or a passage. */
  record Text() implements Shape {}

  /** Entries of one shape. */
  record Items(Shape item) implements Shape {}

  /**
   * Named members, in the order of the schema.
   *
   * @param required the names that an author must fill in
   */
  record Group(Map<String, Shape> members, Set<String> required) implements Shape {
    public Group {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
      required = Set.copyOf(required);
    }

    public Group(Map<String, Shape> members) {
      this(members, Set.of());
    }

    /** What stands under a name, which may go through groups. */
    public Optional<Shape> at(String name) {
      int dot = name.indexOf('.');
      Optional<Shape> first =
          Optional.ofNullable(members.get(dot < 0 ? name : name.substring(0, dot)));
      return dot < 0
          ? first
          : first
              .filter(Group.class::isInstance)
              .flatMap(g -> ((Group) g).at(name.substring(dot + 1)));
    }

    /** Whether a name, which may go through groups, is that of a figure. */
    public boolean hasFigure(String name) {
      return at(name).filter(Number.class::isInstance).isPresent();
    }

    /** A copy with the definition's figure added at its 类.指标 name. */
    public Group with(Definition definition) {
      return with(definition.name(), new Number(definition));
    }

    /** A copy with one more member, under a name that may go through groups: 单位.简称. */
    public Group with(String name, Shape shape) {
      var result = new LinkedHashMap<>(members);
      int dot = name.indexOf('.');
      if (dot < 0) {
        result.put(name, shape);
        return new Group(result, required);
      }
      String first = name.substring(0, dot);
      Group inner = members.get(first) instanceof Group group ? group : new Group(Map.of());
      result.put(first, inner.with(name.substring(dot + 1), shape));
      return new Group(result, required);
    }
  }
}
