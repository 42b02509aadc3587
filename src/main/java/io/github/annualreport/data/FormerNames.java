package io.github.annualreport.data;

import io.github.annualreport.figure.Definition;
import io.github.annualreport.yaml.YamlNode;
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
        Optional<YamlNode.Entry> entry = find(result, path(former));
        if (entry.isPresent() && find(result, path(definition.name())).isEmpty()) {
          result = put(without(result, path(former)), path(definition.name()), entry.get());
          result = redeclared(result, former, definition.name());
          formerNames.put(definition.name(), former);
        }
      }
    }
    return new Renewed(result, formerNames);
  }

  /** A figure that the file itself declared is declared under the name of today. */
  private static YamlNode.Mapping redeclared(YamlNode.Mapping yaml, String former, String name) {
    Optional<YamlNode.Mapping> section = yaml.mapping(DeclaredFigures.SECTION);
    return section.isEmpty()
        ? yaml
        : yaml.with(
            yaml.entry(DeclaredFigures.SECTION)
                .orElseThrow()
                .withValue(
                    section.get().mapped(e -> e.key().equals(former) ? renamed(e, name) : e)));
  }

  private static YamlNode.Entry renamed(YamlNode.Entry entry, String name) {
    return new YamlNode.Entry(name, entry.keyPosition(), entry.value());
  }

  private static Optional<YamlNode.Entry> find(YamlNode.Mapping yaml, List<String> path) {
    int last = path.size() - 1;
    return yaml.at(path.subList(0, last))
        .flatMap(YamlNode::asMapping)
        .flatMap(m -> m.entry(path.get(last)));
  }

  /** Without the entry at the end of a path, and without the groups that it leaves empty. */
  private static YamlNode.Mapping without(YamlNode.Mapping yaml, List<String> path) {
    String key = path.get(0);
    if (path.size() == 1) {
      return yaml.without(key);
    }
    YamlNode.Mapping group = yaml.mapping(key).orElseThrow();
    YamlNode.Mapping rest = without(group, path.subList(1, path.size()));
    return rest.entries().isEmpty()
        ? yaml.without(key)
        : yaml.with(yaml.entry(key).orElseThrow().withValue(rest));
  }

  private static YamlNode.Mapping put(
      YamlNode.Mapping yaml, List<String> path, YamlNode.Entry moved) {
    int last = path.size() - 1;
    return yaml.with(path.subList(0, last), renamed(moved, path.get(last)));
  }

  private static List<String> path(String name) {
    return List.of(name.split("\\.", -1));
  }

  /**
   * @param formerNames those that were moved, by the name of today
   */
  public record Renewed(YamlNode.Mapping yaml, Map<String, String> formerNames) {}
}
