package io.github.annualreport;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diff.Edition;
import io.github.annualreport.diff.Passage;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads data files as the editions that a comparison is made of. */
final class Editions {

  private static final String OWN_TEXT = "正文";

  private final ReportBuilder builder;
  private final Optional<String> template;
  private final Diagnostics problems;

  Editions(ReportBuilder builder, Optional<String> template, Diagnostics problems) {
    this.builder = builder;
    this.template = template;
    this.problems = problems;
  }

  /** A file by the names of its own template, derived from its own figures. */
  Read read(Path file, boolean isNewest) {
    var own = new Diagnostics();
    YamlNode.Mapping yaml = YamlReader.read(InputFiles.read(file, "yaml", own), own);
    ReportTemplate found = builder.template(template, yaml, own);
    var renewed =
        isNewest
            ? new FormerNames.Renewed(yaml, Map.of())
            : FormerNames.renew(yaml, found.schema().catalogue().all());
    ReportData data = found.validator().validate(renewed.yaml(), own);
    return new Read(found, data, edition(file, found, data, renewed.formerNames()));
  }

  /** Data that was read and validated already. */
  Read of(Path file, ReportContent content) {
    return new Read(
        content.template(),
        content.data(),
        edition(file, content.template(), content.data(), Map.of()));
  }

  private Edition edition(
      Path file, ReportTemplate template, ReportData data, Map<String, String> formerNames) {
    return new Edition(
        Integer.parseInt(data.text(YearNames.YEAR)),
        data.text("单位.名称"),
        data.source().position().file(),
        definitions(template),
        template.rules().derive(data.figures()),
        data.absences(),
        reasons(template, data),
        texts(file, template, data),
        formerNames,
        data::position);
  }

  static List<Definition> definitions(ReportTemplate template) {
    var result = new ArrayList<>(template.schema().catalogue().all());
    result.addAll(template.rules().indicators());
    return result;
  }

  /** By name; the reason for a rule about a change is one for the figure that changed. */
  private static Map<String, String> reasons(ReportTemplate template, ReportData data) {
    var result = new LinkedHashMap<>(data.explanations());
    data.explanations()
        .forEach(
            (id, reason) ->
                template
                    .rules()
                    .comparedWithLastYear(id)
                    .forEach(name -> result.putIfAbsent(name, reason)));
    return result;
  }

  private List<Passage> texts(Path file, ReportTemplate template, ReportData data) {
    var result = new ArrayList<>(Passages.in(data, template.schema().rowKeys()));
    String own = data.text(OWN_TEXT);
    if (!own.isEmpty() && Files.isRegularFile(file.resolveSibling(own))) {
      result.addAll(
          Passages.in(OWN_TEXT, InputFiles.read(file.resolveSibling(own), "text", problems)));
    }
    return result;
  }

  /** A file as it was read. */
  record Read(ReportTemplate template, ReportData data, Edition edition) {

    /** The edition with its changes against the year before, as the report tells them. */
    Edition comparedWith(Edition last) {
      List<String> comparable =
          edition.definitions().stream()
              .filter(d -> last.figures().find(d.name()).filter(f -> sameUnit(d, f)).isPresent())
              .map(Definition::name)
              .toList();
      var before =
          Figures.of(
              last.figures().all().stream()
                  .filter(f -> comparable.contains(f.definition().name()))
                  .toList());
      return edition.with(template.rules().derive(data.figures().comparedWith(before)));
    }

    private static boolean sameUnit(Definition definition, Figure figure) {
      return definition.unit().equals(figure.definition().unit());
    }
  }
}
