package io.github.annualreport.data;

import io.github.annualreport.figure.Definition;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a data file of an earlier year by the names of today: 曾用名. */
public final class FormerNames {

  private FormerNames() {}

  /** Moves what stands under a former name to the name of today, unless that stands there too. */
  public static Renewed renew(YamlNode.Mapping yaml, Collection<Definition> definitions) {
    YamlNode.Mapping result = yaml;
    var formerNames = new LinkedHashMap<String, String>();
    for (Definition definition : definitions) {
      for (String former : definition.formerNames()) {
        Optional<YamlNode.Entry> entry = find(result, former);
        if (entry.isPresent() && find(result, definition.name()).isEmpty()) {
          result = put(remove(result, former), definition.name(), entry.get());
          result = redeclared(result, former, definition.name());
          formerNames.put(definition.name(), former);
        }
      }
    }
    return new Renewed(result, formerNames);
  }

  /** A figure that the file itself declared is declared under the name of today. */
  private static YamlNode.Mapping redeclared(YamlNode.Mapping yaml, String former, String name) {
    if (!(yaml.get(DeclaredFigures.SECTION).orElse(null) instanceof YamlNode.Mapping section)) {
      return yaml;
    }
    var renamed =
        section.entries().stream()
            .map(
                e ->
                    e.key().equals(former)
                        ? new YamlNode.Entry(name, e.keyPosition(), e.value())
                        : e)
            .toList();
    var entries =
        yaml.entries().stream()
            .map(
                e ->
                    e.value() == section
                        ? new YamlNode.Entry(
                            e.key(),
                            e.keyPosition(),
                            new YamlNode.Mapping(section.position(), renamed))
                        : e)
            .toList();
    return new YamlNode.Mapping(yaml.position(), entries);
  }

  private static Optional<YamlNode.Entry> find(YamlNode.Mapping yaml, String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return yaml.entry(name);
    }
    return yaml.get(name.substring(0, dot))
        .filter(YamlNode.Mapping.class::isInstance)
        .flatMap(inner -> find((YamlNode.Mapping) inner, name.substring(dot + 1)));
  }

  private static YamlNode.Mapping remove(YamlNode.Mapping yaml, String name) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    var entries = new ArrayList<YamlNode.Entry>();
    for (YamlNode.Entry entry : yaml.entries()) {
      if (!entry.key().equals(first)) {
        entries.add(entry);
      } else if (dot >= 0 && entry.value() instanceof YamlNode.Mapping inner) {
        YamlNode.Mapping rest = remove(inner, name.substring(dot + 1));
        if (!rest.entries().isEmpty()) {
          entries.add(new YamlNode.Entry(first, entry.keyPosition(), rest));
        }
      }
    }
    return new YamlNode.Mapping(yaml.position(), entries);
  }

  private static YamlNode.Mapping put(YamlNode.Mapping yaml, String name, YamlNode.Entry moved) {
    var entries = new ArrayList<>(yaml.entries());
    int dot = name.indexOf('.');
    if (dot < 0) {
      entries.add(new YamlNode.Entry(name, moved.keyPosition(), moved.value()));
      return new YamlNode.Mapping(yaml.position(), entries);
    }
    String first = name.substring(0, dot);
    Optional<YamlNode.Entry> group = yaml.entry(first);
    var empty = new YamlNode.Mapping(moved.keyPosition(), List.of());
    YamlNode.Mapping inner =
        group
            .map(YamlNode.Entry::value)
            .filter(YamlNode.Mapping.class::isInstance)
            .map(YamlNode.Mapping.class::cast)
            .orElse(empty);
    var filled =
        new YamlNode.Entry(
            first,
            group.map(YamlNode.Entry::keyPosition).orElse(moved.keyPosition()),
            put(inner, name.substring(dot + 1), moved));
    group.ifPresentOrElse(g -> entries.set(entries.indexOf(g), filled), () -> entries.add(filled));
    return new YamlNode.Mapping(yaml.position(), entries);
  }

  /**
   * @param formerNames those that were moved, by the name of today
   */
  public record Renewed(YamlNode.Mapping yaml, Map<String, String> formerNames) {}
}
