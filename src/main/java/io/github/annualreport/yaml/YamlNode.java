package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A YAML value that remembers where it was written. */
public sealed interface YamlNode {

  /** Where the value starts; a block collection is marked by its first key or dash. */
  SourcePosition position();

  /** This node, if it is a mapping. */
  default Optional<Mapping> asMapping() {
    return this instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
  }

  /** This node, if it is a scalar. */
  default Optional<Scalar> asScalar() {
    return this instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty();
  }

  /** The items of this node, if it is a sequence; else none. */
  default List<YamlNode> items() {
    return List.of();
  }

  /** Whether nothing is written: no value, {@code null} or {@code ~}. */
  default boolean isNull() {
    return this instanceof Scalar scalar && scalar.type() == Type.NULL;
  }

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
      return get(key).flatMap(YamlNode::asScalar);
    }

    /** The text of the scalar under a key, of whatever type it is. */
    public Optional<String> text(String key) {
      return scalar(key).map(Scalar::text);
    }

    /** The mapping under a key; empty if there is none or it is no mapping. */
    public Optional<Mapping> mapping(String key) {
      return get(key).flatMap(YamlNode::asMapping);
    }

    /** The items of the sequence under a key; none if there is no sequence. */
    public List<YamlNode> items(String key) {
      return get(key).map(YamlNode::items).orElse(List.of());
    }

    /** The items under a key that are mappings. */
    public List<Mapping> mappings(String key) {
      return items(key).stream().flatMap(i -> i.asMapping().stream()).toList();
    }

    /** The value at the end of a path of keys. */
    public Optional<YamlNode> at(List<String> path) {
      Optional<YamlNode> at = Optional.of(this);
      for (String key : path) {
        at = at.flatMap(YamlNode::asMapping).flatMap(m -> m.get(key));
      }
      return at;
    }

    /** This mapping with an entry in the place of that with the same key, or behind all others. */
    public Mapping with(Entry entry) {
      if (entry(entry.key()).isPresent()) {
        return mapped(e -> e.key().equals(entry.key()) ? entry : e);
      }
      var result = new ArrayList<Entry>(entries);
      result.add(entry);
      return new Mapping(position, result);
    }

    /** As above, in the mapping at the end of a path; what is missing on it is made. */
    public Mapping with(List<String> path, Entry entry) {
      if (path.isEmpty()) {
        return with(entry);
      }
      String key = path.get(0);
      Mapping inner = mapping(key).orElseGet(() -> new Mapping(entry.keyPosition(), List.of()));
      SourcePosition at = entry(key).map(Entry::keyPosition).orElse(entry.keyPosition());
      return with(new Entry(key, at, inner.with(path.subList(1, path.size()), entry)));
    }

    /** This mapping with another entry for each. */
    public Mapping mapped(UnaryOperator<Entry> change) {
      return new Mapping(position, entries.stream().map(change).toList());
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
  record Entry(String key, SourcePosition keyPosition, YamlNode value) {

    /** Returns the key with another value. */
    public Entry withValue(YamlNode other) {
      return new Entry(key, keyPosition, other);
    }

    /** Where the value is written; of nothing at all, where the key is. */
    public SourcePosition place() {
      return value.isNull() ? keyPosition : value.position();
    }
  }

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

    /** A plain value that stands in no file's text, for a place in one. */
    public static Scalar plain(Type type, String text, SourcePosition at) {
      return new Scalar(at, type, text, Style.PLAIN, 0, 0);
    }

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
   * The type of a scalar by a strict reading of YAML 1.2: a number is {@code
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
