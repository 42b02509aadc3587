package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.figure.Absence;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Value;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a data file against a schema, and types what is in it. */
public final class DataValidator {

  private final DataSchema schema;
  private final Shape.Group names;
  private final Collection<String> rules;

  /**
   * @param names what texts may look up: the schema's names, indicators and what follows from the
   *     year
   * @param rules the rules that 说明 may speak of
   */
  public DataValidator(DataSchema schema, Shape.Group names, Collection<String> rules) {
    this.schema = schema;
    this.names = names;
    this.rules = List.copyOf(rules);
  }

  /**
   * @throws io.github.annualreport.diagnostic.InvalidInputException if the data is not valid
   */
  public ReportData validate(YamlNode.Mapping yaml, Diagnostics problems) {
    var typing = new Typing(problems);
    Value.Group values = typing.group(schema.shape(), yaml);
    typing.figureReader.tellOpen();
    new SchemaFindings(schema, yaml, problems).add(typing.written);
    schema.rowKeys().check(yaml, problems);
    var explanations = Explanations.read(yaml, explainable(), problems);
    var figures = Figures.of(typing.figures);
    new Plausibility(yaml, explanations, problems).check(figures.all());
    new BareNumbers(schema, yaml, problems).check(figures.all());
    new PublishedFigures(schema.catalogue(), figures, problems).check(yaml);
    problems.stopOnErrors();
    return new ReportData(
        yaml, values, figures, typing.open(), typing.absences, explanations.byKey());
  }

  /** Types the data as far as possible, without validating it. */
  public ReportData glance(YamlNode.Mapping yaml) {
    var typing = new Typing(new Diagnostics());
    Value.Group values = typing.group(schema.shape(), yaml);
    return new ReportData(
        yaml, values, Figures.of(typing.figures), typing.open(), typing.absences, Map.of());
  }

  private List<String> explainable() {
    var result = new ArrayList<>(rules);
    figureNames(names, result);
    result.addAll(Plausibility.KEYS);
    return result;
  }

  private static void figureNames(Shape shape, List<String> result) {
    if (shape instanceof Shape.Number number) {
      result.add(number.definition().name());
    } else if (shape instanceof Shape.Group group) {
      group.members().values().forEach(member -> figureNames(member, result));
    }
  }

  /** One run over one file. */
  private final class Typing {

    private final Diagnostics problems;
    private final FigureReader figureReader;
    private final TextReader textReader;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Absence> absences = new LinkedHashMap<>();
    private final Map<String, FigureReader.Written> written = new LinkedHashMap<>();

    Typing(Diagnostics problems) {
      this.problems = problems;
      this.figureReader = new FigureReader(problems);
      this.textReader = new TextReader(names, problems);
    }

    Figures open() {
      return Figures.of(figureReader.open());
    }

    Value.Group group(Shape.Group shape, YamlNode.Mapping yaml) {
      var members = new LinkedHashMap<String, Value>();
      shape
          .members()
          .forEach(
              (name, member) ->
                  yaml.entry(name)
                      .flatMap(entry -> member(member, entry))
                      .ifPresent(value -> members.put(name, value)));
      return new Value.Group(members);
    }

    private Optional<Value> member(Shape shape, YamlNode.Entry entry) {
      return shape instanceof Shape.Number number
          ? figure(number.definition(), entry)
          : value(shape, entry.value());
    }

    private Optional<Value> value(Shape shape, YamlNode node) {
      if (shape instanceof Shape.Group group) {
        return node instanceof YamlNode.Mapping mapping
            ? Optional.of(group(group, mapping))
            : Optional.empty();
      }
      if (shape instanceof Shape.Items items) {
        return node instanceof YamlNode.Sequence sequence
            ? Optional.of(items(items, sequence))
            : Optional.empty();
      }
      return node instanceof YamlNode.Scalar scalar && !DataPositions.isEmpty(scalar)
          ? Optional.of(textReader.read(scalar))
          : Optional.empty();
    }

    private Value.Items items(Shape.Items shape, YamlNode.Sequence sequence) {
      var result = new ArrayList<Value>();
      for (YamlNode item : sequence.items()) {
        Optional<Value> value = word(shape.item(), item).or(() -> value(shape.item(), item));
        if (DataPositions.isEmpty(item)) {
          problems.error("data/empty-item", item.position(), "列表里有一条是空的，填上或删去");
        }
        value.ifPresent(result::add);
      }
      return new Value.Items(result);
    }

    /** An entry that is written as a word has that as its only required member. */
    private Optional<Value> word(Shape entry, YamlNode item) {
      return entry instanceof Shape.Group group
              && group.required().size() == 1
              && item instanceof YamlNode.Scalar
          ? value(new Shape.Text(), item)
              .map(text -> new Value.Group(Map.of(group.required().iterator().next(), text)))
          : Optional.empty();
    }

    private Optional<Value> figure(Definition definition, YamlNode.Entry entry) {
      FigureReader.Written reading = figureReader.read(definition, entry);
      written.put(definition.name(), reading);
      reading.figure().ifPresent(figures::add);
      reading.absence().ifPresent(a -> absences.put(definition.name(), a));
      // One that is still to come breaks no rule that asks for it.
      boolean filledIn =
          reading.figure().isPresent()
              || reading.absence().isPresent()
              || open().find(definition.name()).isPresent();
      return filledIn ? Optional.of(new Value.Number(definition.name())) : Optional.empty();
    }
  }
}
