package io.github.annualreport.diff;

import io.github.annualreport.build.ReportContent;
import io.github.annualreport.data.AuthoredText;
import io.github.annualreport.data.AuthoredTexts;
import io.github.annualreport.data.FormerNames;
import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InputFiles;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.template.ReportTemplate;
import io.github.annualreport.template.Templates;
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
public final class ComparedYears {

  private final Templates templates;
  private final Optional<String> template;
  private final Diagnostics problems;

  ComparedYears(Templates templates, Optional<String> template, Diagnostics problems) {
    this.templates = templates;
    this.template = template;
    this.problems = problems;
  }

  /** A file by the names of its own template, derived from its own figures. */
  Read read(ComparedFile file, boolean isNewest) {
    var own = new Diagnostics();
    YamlNode.Mapping yaml = YamlReader.read(file.text(own), own);
    ReportTemplate found = templates.choose(template, yaml, own);
    var renewed =
        isNewest
            ? new FormerNames.Renewed(yaml, Map.of())
            : FormerNames.renew(yaml, found.schema().catalogue().all());
    ReportData data = found.validator().validate(renewed.yaml(), own);
    return new Read(found, data, edition(found, data, renewed.formerNames()));
  }

  /** Data that was read and validated already. */
  Read of(ReportContent content) {
    return new Read(
        content.template(), content.data(), edition(content.template(), content.data(), Map.of()));
  }

  /** The year before data that gives its values itself (上年 in long form). */
  Read beforeIn(ReportContent content) {
    ReportData data = content.data();
    List<Figure> values = data.figures().all().stream().flatMap(f -> f.before().stream()).toList();
    SourceFile file = data.source().position().file();
    var before =
        new ComparedYear(
            new ComparedYear.Source(data.year() - 1, data.unit(), file),
            new YearFigures(
                content.template().definitions(),
                content.template().rules().derive(Figures.of(values)),
                Map.of(),
                Map.of()),
            Map.of(),
            List.of(),
            data::position);
    return new Read(content.template(), data, before);
  }

  private ComparedYear edition(
      ReportTemplate template, ReportData data, Map<String, String> formerNames) {
    SourceFile file = data.source().position().file();
    return new ComparedYear(
        new ComparedYear.Source(data.year(), data.unit(), file),
        new YearFigures(
            template.definitions(),
            template.rules().derive(data.figures()),
            data.absences(),
            formerNames),
        reasons(template, data),
        texts(template, data),
        data::position);
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

  private List<AuthoredText> texts(ReportTemplate template, ReportData data) {
    Path file = Path.of(data.source().position().file().name());
    var result = new ArrayList<>(AuthoredTexts.in(data, template.schema().rowKeys()));
    data.ownText()
        .map(file::resolveSibling)
        .filter(Files::isRegularFile)
        .map(path -> InputFiles.read(path, "text", problems))
        .ifPresent(text -> result.addAll(AuthoredTexts.in(ReportData.OWN_TEXT, text)));
    return result;
  }

  /** A file as it was read. */
  record Read(ReportTemplate template, ReportData data, ComparedYear edition) {

    Read with(ComparedYear newEdition) {
      return new Read(template, data, newEdition);
    }

    /** The edition with its changes against the year before, as the report tells them. */
    ComparedYear comparedWith(ComparedYear last) {
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
      return edition.with(
          edition.content().with(template.rules().derive(data.figures().comparedWith(before))));
    }

    private static boolean sameUnit(Definition definition, Figure figure) {
      return definition.unit().equals(figure.definition().unit());
    }
  }
}
