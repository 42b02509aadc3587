package io.github.annualreport.figure;

import io.github.annualreport.diagnostic.SourcePosition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values that the author wrote under the names of a {@link Shape}; absent ones are left out.
 */
public sealed interface Value {

  /** A figure; its number is in the {@link Figures} under its name. */
  @SuppressWarnings("JavaLangClash") // The field's word; always written as a member of its type.
  record Number(String name) implements Value {}

  /** A word or passage, with the look-ups it contains. */
  record Text(List<Part> parts) implements Value {
    public Text {
      parts = List.copyOf(parts);
    }

    public static Text of(String literal) {
      return new Text(List.of(new Part.Literal(literal)));
    }

    /** The text with look-ups as they were written. */
    public String written() {
      var result = new StringBuilder();
      parts.forEach(p -> result.append(p.written()));
      return result.toString();
    }
  }

  /** Entries in the order they were written. */
  record Items(List<Value> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Named members. */
  record Group(Map<String, Value> members) implements Value {
    public Group {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The value under a name, which may go through groups. */
    public Optional<Value> at(String name) {
      int dot = name.indexOf('.');
      Optional<Value> first =
          Optional.ofNullable(members.get(dot < 0 ? name : name.substring(0, dot)));
      return dot < 0
          ? first
          : first
              .filter(Group.class::isInstance)
              .flatMap(g -> ((Group) g).at(name.substring(dot + 1)));
    }

    /** The text of a member, or an empty one. */
    public String text(String name) {
      return members.get(name) instanceof Text text ? text.written() : "";
    }
  }

  /** A piece of a text. */
  sealed interface Part {

    String written();

    /** Plain characters. */
    record Literal(String written) implements Part {}

    /**
     * {@code ${行政处罚.案件数}} in a text of the data.
     *
     * @param path the names, checked against the shape
     */
    record LookUp(List<String> path, SourcePosition position) implements Part {
      public LookUp {
        path = List.copyOf(path);
      }

      @Override
      public String written() {
        return "${" + String.join(".", path) + "}";
      }
    }
  }
}
