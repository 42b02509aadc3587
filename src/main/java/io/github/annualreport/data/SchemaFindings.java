package io.github.annualreport.data;

import io.github.annualreport.data.JsonSchemaCheck.Violation;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.yaml.Placeholders;
import io.github.annualreport.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds data against the JSON Schema. Figures count with the number they mean, in the schema's
 * unit; the schema's bounds hold for this year's values and for last year's alike.
 */
final class SchemaFindings {

  private final DataSchema schema;
  private final DataPositions places;
  private final Diagnostics problems;

  SchemaFindings(DataSchema schema, YamlNode.Mapping yaml, Diagnostics problems) {
    this.schema = schema;
    this.places = new DataPositions(yaml);
    this.problems = problems;
  }

  /**
   * Adds what the schema finds.
   *
   * @param figures what was written for each figure
   */
  void add(Map<String, FigureReader.Written> figures) {
    var thisYear = new LinkedHashMap<String, YearValue>();
    var lastYear = new LinkedHashMap<String, YearValue>();
    figures.forEach(
        (name, written) ->
            written
                .figure()
                .ifPresent(
                    figure -> {
                      thisYear.put(name, new YearValue(figure, figure.value(), figure.origin()));
                      figure
                          .last()
                          .ifPresent(
                              l ->
                                  lastYear.put(name, new YearValue(figure, l.value(), l.origin())));
                    }));
    if (places.yaml().position().file().text().contains(".0")) {
      requireWholeSpelling(List.of(), schema.root());
    }
    check(figures, thisYear).forEach(v -> tell(v, thisYear));
    if (!lastYear.isEmpty()) {
      check(figures, lastYear).stream()
          .filter(v -> lastYear.containsKey(DataPositions.name(v.location())))
          .forEach(v -> tell(v, lastYear));
    }
  }

  /** JSON Schema takes 2031.0 for an integer; a report would print it so. */
  private void requireWholeSpelling(List<Object> location, SchemaNode at) {
    boolean fraction =
        places.node(location).orElse(null) instanceof YamlNode.Scalar scalar
            && scalar.type() == YamlNode.Type.NUMBER
            && scalar.text().matches(".*\\.0+");
    if (fraction && at.text("type").equals("integer")) {
      tell(new Violation(location, "type", "", List.of(), ""), Map.of());
    }
    at.properties()
        .forEach(
            (name, member) -> requireWholeSpelling(DataPositions.step(location, name), member));
    if (at.items().isPresent()
        && places.node(location).orElse(null) instanceof YamlNode.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        requireWholeSpelling(DataPositions.step(location, i), at.items().get());
      }
    }
  }

  private List<Violation> check(
      Map<String, FigureReader.Written> written, Map<String, YearValue> numbers) {
    var instance =
        new InstanceTree(
            written.keySet(), n -> Optional.ofNullable(numbers.get(n)).map(YearValue::value));
    List<Violation> all = schema.check().check(instance.of(places.yaml(), schema.root()));
    return Violations.simplified(all).stream().filter(this::counts).toList();
  }

  /**
   * A figure that was left out of the instance because it has no number is not missing; an empty
   * entry of a list and a text that is still open have been told.
   */
  private boolean counts(Violation violation) {
    boolean missing =
        violation.keyword().equals("required") || violation.keyword().equals("dependentRequired");
    boolean written = places.entry(violation.location(), violation.property()).isPresent();
    boolean open =
        violation.keyword().equals("pattern")
            && places.node(violation.location()).filter(Placeholders::isOpen).isPresent();
    return !open && !(missing && written) && !places.isEmptyItem(violation.location());
  }

  private void tell(Violation violation, Map<String, YearValue> numbers) {
    var wording = new SchemaWording(schema.root(), places);
    YearValue number = numbers.get(DataPositions.name(violation.location()));
    problems.add(
        number == null
            ? wording.tell(violation, places.of(violation))
            : wording.tell(
                violation,
                new SchemaWording.Subject(
                    number.origin().position(),
                    number.figure().definition().unit().symbol(),
                    "，写的是 " + number.written())));
  }

  /** A figure's value in one of the two years. */
  private record YearValue(Figure figure, BigDecimal value, Origin origin) {

    String written() {
      return origin instanceof Origin.Given given ? given.written() : value.toPlainString();
    }
  }
}
