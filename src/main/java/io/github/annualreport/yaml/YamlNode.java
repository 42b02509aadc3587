package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A YAML value that remembers where it was written. */
public sealed interface YamlNode {

  /** Where the value starts; a block collection is marked by its first key or dash. */
  SourcePosition position();

  /** Keys and values in the order they were written; keys are unique. */
  final class Mapping implements YamlNode {

    /** Up to so many keys are compared one by one. */
    private static final int SMALL = 16;

    private final SourcePosition position;
    private final List<Entry> entries;
    private final Map<String, Entry> index;

    public Mapping(SourcePosition position, List<Entry> entries) {
      this.position = position;
      this.entries = List.copyOf(entries);
      this.index = entries.size() > SMALL ? index(entries) : Map.of();
    }

    private static Map<String, Entry> index(List<Entry> entries) {
      var result = new HashMap<String, Entry>();
      entries.forEach(e -> result.putIfAbsent(e.key(), e));
      return result;
    }

    @Override
    public SourcePosition position() {
      return position;
    }

    public List<Entry> entries() {
      return entries;
    }

    public Optional<Entry> entry(String key) {
      if (!index.isEmpty()) {
        return Optional.ofNullable(index.get(key));
      }
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    public Optional<YamlNode> get(String key) {
      return entry(key).map(Entry::value);
    }

    /** The scalar under a key; empty if there is none or it is no scalar. */
    public Optional<Scalar> scalar(String key) {
      return get(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    /** The text of the scalar under a key, of whatever type it is. */
    public Optional<String> text(String key) {
      return scalar(key).map(Scalar::text);
    }

    /** The mapping under a key; empty if there is none or it is no mapping. */
    public Optional<Mapping> mapping(String key) {
      return get(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    /** The items of the sequence under a key; none if there is no sequence. */
    public List<YamlNode> items(String key) {
      return get(key).orElse(null) instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /** The value at the end of a path of keys. */
    public Optional<YamlNode> at(List<String> path) {
      Optional<YamlNode> at = Optional.of(this);
      for (String key : path) {
        at = at.flatMap(node -> node instanceof Mapping m ? m.get(key) : Optional.empty());
      }
      return at;
    }

    /** This mapping with an entry in the place of that with the same key, or behind all others. */
    public Mapping with(Entry entry) {
      var result = new ArrayList<Entry>(entries);
      result.replaceAll(e -> e.key().equals(entry.key()) ? entry : e);
      if (entry(entry.key()).isEmpty()) {
        result.add(entry);
      }
      return new Mapping(position, result);
    }

    /** This mapping without a key. */
    public Mapping without(String key) {
      return new Mapping(position, entries.stream().filter(e -> !e.key().equals(key)).toList());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Mapping mapping
          && position.equals(mapping.position)
          && entries.equals(mapping.entries);
    }

    @Override
    public int hashCode() {
      return Objects.hash(position, entries);
    }

    @Override
    public String toString() {
      return entries.toString();
    }
  }

  /** One key with its value. */
  record Entry(String key, SourcePosition keyPosition, YamlNode value) {}

  /** Items in order. */
  record Sequence(SourcePosition position, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A single value.
   *
   * @param position marks the value as it stands in the file, quotes included
   * @param text the value without quotes, escapes resolved; of a number, exactly its digits
   * @param style how it was written
   * @param offset where it starts in the file's text, in UTF-16 units
   * @param end where it ends there
   */
  record Scalar(SourcePosition position, Type type, String text, Style style, int offset, int end)
      implements YamlNode {

    /**
     * The exact decimal with the scale it was written with.
     *
     * @throws IllegalStateException if the type is not NUMBER
     */
    public BigDecimal number() {
      if (type != Type.NUMBER) {
        throw new IllegalStateException("not a number: " + text);
      }
      return new BigDecimal(text);
    }

    /** The text as it stands in the file, quotes included. */
    public String written() {
      return position.file().text().substring(offset, end);
    }
  }

  /**
   * What a scalar is, by a strict reading of YAML 1.2: a number is {@code
   * -?(0|[1-9][0-9]*)(\.[0-9]+)?} and plain; true, false; null, ~ or nothing at all; all else is
   * text, a quoted number too.
   */
  enum Type {
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL
  }

  /** How a scalar was written. */
  enum Style {
    PLAIN,
    QUOTED,
    BLOCK
  }
}
