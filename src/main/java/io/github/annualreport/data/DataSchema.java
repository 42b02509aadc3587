package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Catalogue;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Precision;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The schema of a template's data: JSON Schema 2020-12 written in YAML, in which a property with
 * {@code x-指标} is a figure.
 */
public final class DataSchema {

  private final SchemaNode root;
  private final Catalogue catalogue;
  private final Shape.Group shape;
  private final RowKeys rowKeys;
  private final JsonSchemaCheck check;

  private DataSchema(SchemaNode root, RowKeys rowKeys, Catalogue catalogue, Shape.Group shape) {
    this.root = root;
    this.rowKeys = rowKeys;
    this.catalogue = catalogue;
    this.shape = shape;
    this.check = new JsonSchemaCheck(root);
  }

  /** Checks that a schema says only what JSON Schema and the annotations can say. */
  public static void check(YamlNode.Mapping yaml, Diagnostics problems) {
    SchemaCheck.check(yaml, problems);
  }

  /**
   * Reads a schema that was checked, for figures of a precision.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if it cannot be used
   */
  public static DataSchema read(YamlNode.Mapping yaml, Precision precision, Diagnostics problems) {
    new SchemaNames(problems).check(yaml);
    problems.stopOnErrors();
    SchemaNode root = SchemaNode.of(yaml);
    var reading = new Reading(precision, problems);
    var members = new LinkedHashMap<String, Shape>();
    root.properties().forEach((name, node) -> members.put(name, reading.shape(name, node)));
    reading.requireCounts();
    RowKeys rowKeys = RowKeys.read(root, problems);
    problems.stopOnErrors();
    return new DataSchema(
        root,
        rowKeys,
        Catalogue.of(reading.definitions),
        new Shape.Group(members, Set.copyOf(root.words("required"))));
  }

  /** The schema as it is written, for other tools. */
  public YamlNode.Mapping source() {
    return root.yaml();
  }

  /** Whether every data file has a whole number under the name. */
  public boolean requiresInteger(String name) {
    return root.words("required").contains(name)
        && root.child(name).filter(s -> s.text("type").equals("integer")).isPresent();
  }

  /** Whether every data file has something under the name. */
  public boolean requires(String name) {
    return root.words("required").contains(name);
  }

  /** The figures an author may fill in. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** The names an author may fill in. */
  public Shape.Group shape() {
    return shape;
  }

  /** By which member the rows of its lists are known. */
  public RowKeys rowKeys() {
    return rowKeys;
  }

  /** The annotation of the figure at the end of a path of names. */
  Optional<YamlNode.Mapping> annotation(List<String> path) {
    return root.at(path).flatMap(s -> s.keyword(SchemaNode.FIGURE)).flatMap(YamlNode::asMapping);
  }

  SchemaNode root() {
    return root;
  }

  JsonSchemaCheck check() {
    return check;
  }

  /** One run over a schema. */
  private static final class Reading {

    private final Precision precision;
    private final Diagnostics problems;
    private final List<Definition> definitions = new ArrayList<>();

    /** Where each figure says what it follows. */
    private final Map<String, SourcePosition> followed = new HashMap<>();

    Reading(Precision precision, Diagnostics problems) {
      this.precision = precision;
      this.problems = problems;
    }

    Shape shape(String path, SchemaNode node) {
      if (node.isFigure()) {
        var definition = FigureAnnotation.read(path, node, precision, problems);
        definition.ifPresent(definitions::add);
        followed.put(path, FigureAnnotation.placeOfFollows(node));
        return definition.<Shape>map(Shape.Number::new).orElseGet(Shape.Text::new);
      }
      if (node.items().isPresent()) {
        return new Shape.Items(entryShape(path, node.items().get()));
      }
      Map<String, SchemaNode> properties = node.properties();
      if (properties.isEmpty()) {
        return node.text("type").equals("object") ? new Shape.Group(Map.of()) : new Shape.Text();
      }
      var members = new LinkedHashMap<String, Shape>();
      properties.forEach((name, member) -> members.put(name, shape(path + "." + name, member)));
      return new Shape.Group(members, Set.copyOf(node.words("required")));
    }

    /** 随 names a count of this schema. */
    void requireCounts() {
      List<String> counts =
          definitions.stream().filter(d -> d.kind() == Kind.COUNT).map(Definition::name).toList();
      for (Definition definition : definitions) {
        String follows = definition.follows().orElse("");
        if (!follows.isEmpty()
            && (!counts.contains(follows) || follows.equals(definition.name()))) {
          var problem =
              Diagnostic.error(
                  "template/schema",
                  followed.get(definition.name()),
                  "“" + definition.name() + "”的随应为一个计数指标，写的是 " + follows);
          problems.add(problem.suggesting(follows, counts));
        }
      }
    }

    private Shape entryShape(String path, SchemaNode entry) {
      if (entry.isFigure() || entry.properties().values().stream().anyMatch(SchemaNode::isFigure)) {
        problems.error("template/schema", entry.yaml().position(), "“" + path + "”是列表，列表的各条里不能有指标");
        return new Shape.Text();
      }
      return shape(path, withMembers(entry));
    }

    /** The alternative that has members, where an entry may also be a word. */
    private static SchemaNode withMembers(SchemaNode entry) {
      return entry.branches().stream()
          .filter(b -> !b.properties().isEmpty())
          .findFirst()
          .orElse(entry);
    }
  }
}
