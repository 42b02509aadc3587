package io.github.annualreport.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.data.JsonSchemaCheck.Violation;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks that a template's schema means something. The closed metaschema beside this class says
 * which keywords there are and how their values are written; a description in it is the demand that
 * the message quotes.
 */
final class SchemaCheck {

  private static final String CODE = "template/schema";
  private static final String OPEN = "additionalProperties";

  /** Keywords whose values are schemas by name. */
  private static final Set<String> BY_NAME =
      Set.of("properties", "patternProperties", "dependentSchemas", "$defs");

  private final DataPositions schema;
  private final SchemaNode metaschema;
  private final Diagnostics problems;

  private SchemaCheck(YamlNode.Mapping schema, Diagnostics problems) {
    this.schema = new DataPositions(schema);
    this.metaschema = SchemaNode.of(metaschema());
    this.problems = problems;
  }

  static void check(YamlNode.Mapping schema, Diagnostics problems) {
    new SchemaCheck(schema, problems).check();
    new SchemaReferences(schema, problems).check();
  }

  /** One finding for each keyword of a schema, though several branches may have failed on it. */
  private void check() {
    var found = new TreeMap<String, Diagnostic>();
    for (Violation violation : new JsonSchemaCheck(metaschema).check(JsonTree.of(schema.yaml()))) {
      Diagnostic problem = problem(violation);
      found.putIfAbsent(problem.position() + problem.message(), problem);
    }
    problems.addAll(List.copyOf(found.values()));
  }

  private Diagnostic problem(Violation violation) {
    if (violation.keyword().equals(OPEN)) {
      return unknown(violation);
    }
    if (violation.keyword().equals("required") || violation.keyword().equals("const")) {
      return open(violation);
    }
    List<Object> keyword = keyword(violation.location());
    String name = keyword.get(keyword.size() - 1).toString();
    String form = metaschema.property(name).map(k -> k.text("description")).orElse("");
    return Diagnostic.error(CODE, schema.value(keyword), name + " 应写 " + form);
  }

  private Diagnostic unknown(Violation violation) {
    String typed = violation.property();
    var problem = Diagnostic.error(CODE, schema.of(violation), "JSON Schema 里没有“" + typed + "”");
    return problem.suggesting(typed, metaschema.properties().keySet());
  }

  /** Properties without a closed group around them: a mistyped name would pass in silence. */
  private Diagnostic open(Violation violation) {
    boolean written = violation.keyword().equals("const");
    List<Object> group = violation.location();
    return Diagnostic.error(
            CODE,
            schema
                .entry(written ? group.subList(0, group.size() - 1) : group, "properties")
                .orElseThrow()
                .keyPosition(),
            "这一组项目没有写 additionalProperties: false")
        .withHint("加上一行 additionalProperties: false，写错的项目名才查得出来");
  }

  /** The way to the innermost keyword of a schema in which a violation lies. */
  private static List<Object> keyword(List<Object> location) {
    int at = 0;
    for (int next = next(location, at); next < location.size(); next = next(location, at)) {
      at = next;
    }
    return location.subList(0, at + 1);
  }

  /** Where the next schema's keyword is, behind the name or the number of that schema. */
  private static int next(List<Object> location, int keyword) {
    boolean several =
        BY_NAME.contains(location.get(keyword))
            || (keyword + 1 < location.size() && location.get(keyword + 1) instanceof Integer);
    int next = keyword + (several ? 2 : 1);
    return next < location.size() && location.get(next) instanceof Integer ? location.size() : next;
  }

  private static YamlNode.Mapping metaschema() {
    try (InputStream in = SchemaCheck.class.getResourceAsStream("metaschema.yaml")) {
      var problems = new Diagnostics();
      var file = new SourceFile("metaschema.yaml", new String(in.readAllBytes(), UTF_8));
      YamlNode.Mapping root = YamlReader.read(file, problems);
      problems.stopOnErrors();
      return root;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
