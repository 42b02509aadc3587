package io.github.annualreport.build;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InputFiles;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.template.ReportTemplate;
import io.github.annualreport.template.Templates;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the title and the input files of reports without validating their data. */
public final class BuildPlanner {

  private final Templates templates;

  public BuildPlanner(Templates templates) {
    this.templates = templates;
  }

  /**
   * Returns the files that a report is made of, without the program's own; of data that cannot be
   * read, those that are named beside it.
   */
  public List<Path> inputs(DataFile source) {
    try {
      var problems = new Diagnostics();
      YamlNode.Mapping yaml =
          YamlReader.read(InputFiles.read(source.path(), "yaml", problems), problems);
      ReportTemplate template = templates.chooseShared(source.template(), yaml, problems);
      return BuildInputs.of(source, template, template.validator().glance(yaml));
    } catch (InvalidInputException | InvalidPathException e) {
      return Stream.concat(Stream.of(source.path()), source.last().stream()).toList();
    }
  }

  /**
   * @return empty if the data does not let it be found; a build tells why
   */
  public Optional<BuildPlan> plan(BuildRequest request) {
    try {
      var problems = new Diagnostics();
      YamlNode.Mapping yaml =
          YamlReader.read(InputFiles.read(request.file(), "yaml", problems), problems);
      ReportTemplate template = templates.chooseShared(request.data().template(), yaml, problems);
      ReportData data = template.validator().glance(yaml);
      return new ReportElements(template, data, request.data().edition(data))
          .certainTitle()
          .filter(title -> data.hasYear())
          .map(
              title ->
                  new BuildPlan(
                      request.name(data, title), BuildInputs.of(request.data(), template, data)));
    } catch (InvalidInputException e) {
      return Optional.empty();
    }
  }
}
