package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that each {@code $ref} leads to a definition of the same file, and not back to itself. */
final class SchemaReferences {

  private static final String CODE = "template/schema";
  private static final String PREFIX = SchemaNode.DEFINITIONS;

  private final YamlNode.Mapping root;
  private final Map<String, YamlNode> definitions = new LinkedHashMap<>();
  private final Diagnostics problems;

  SchemaReferences(YamlNode.Mapping root, Diagnostics problems) {
    this.root = root;
    this.problems = problems;
    root.mapping("$defs")
        .ifPresent(all -> all.entries().forEach(e -> definitions.put(e.key(), e.value())));
  }

  void check() {
    references(root).forEach(this::check);
  }

  private void check(YamlNode.Scalar reference) {
    Optional<String> name = name(reference);
    if (name.isEmpty()) {
      problems.add(
          Diagnostic.error(CODE, reference.position(), "$ref 只能引用本文件的定义，写的是 " + reference.text())
              .withHint("写成 '#/$defs/名称'"));
    } else if (!definitions.containsKey(name.get())) {
      var problem = Diagnostic.error(CODE, reference.position(), "$defs 里没有“" + name.get() + "”");
      problems.add(problem.suggesting(name.get(), definitions.keySet()));
    } else if (reached(name.get()).contains(name.get())) {
      problems.error(CODE, reference.position(), "“" + name.get() + "”引用了它自己");
    }
  }

  /** The names of all definitions that one leads to. */
  private List<String> reached(String from) {
    var result = new ArrayList<String>();
    var open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      YamlNode definition = definitions.get(open.remove(open.size() - 1));
      if (definition != null) {
        references(definition)
            .flatMap(r -> name(r).stream())
            .filter(name -> !result.contains(name))
            .forEach(
                name -> {
                  result.add(name);
                  open.add(name);
                });
      }
    }
    return result;
  }

  private static Optional<String> name(YamlNode.Scalar reference) {
    return Optional.of(reference.text())
        .filter(r -> r.startsWith(PREFIX))
        .map(r -> r.substring(PREFIX.length()));
  }

  private static Stream<YamlNode.Scalar> references(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return Stream.concat(
          mapping.scalar("$ref").stream(),
          mapping.entries().stream().flatMap(e -> references(e.value())));
    }
    return node instanceof YamlNode.Sequence list
        ? list.items().stream().flatMap(SchemaReferences::references)
        : Stream.empty();
  }
}
