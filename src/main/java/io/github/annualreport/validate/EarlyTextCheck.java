package io.github.annualreport.validate;

import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.ReportProofreader;
import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InputFiles;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.render.TemplateRenderer;
import io.github.annualreport.template.ReportTemplate;
import io.github.annualreport.template.Templates;
import io.github.annualreport.yaml.Placeholders;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks the words and names of a 正文 although the data beside it has errors, so that one run tells
 * of both.
 */
record EarlyTextCheck(Templates templates) {

  /** Returns the problems of the text; none if the data does not let it be found. */
  List<Diagnostic> check(SourceFile data, DataFile file) {
    var problems = new Diagnostics();
    Optional<Path> path = Optional.empty();
    try {
      YamlNode.Mapping yaml = YamlReader.read(data, problems);
      path = path(yaml, file.path());
      if (path.isPresent()) {
        check(path.get(), templates.choose(file.template(), yaml, problems), problems);
      }
    } catch (InvalidInputException e) {
      problems.addAll(e.diagnostics());
    }
    String name = path.map(Path::toString).orElse("");
    // Problems of the data were reported before.
    return problems.sorted().stream().filter(d -> d.position().file().name().equals(name)).toList();
  }

  private static Optional<Path> path(YamlNode.Mapping yaml, Path data) {
    try {
      return yaml.text(ReportData.OWN_TEXT).map(data::resolveSibling).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty(); // a name that no file can have
    }
  }

  private static void check(Path path, ReportTemplate template, Diagnostics problems) {
    SourceFile text = InputFiles.read(path, "text", problems);
    Placeholders.tell(text, problems);
    new ReportProofreader(Map.of(), problems).text(text);
    TemplateRenderer renderer = template.renderer(text);
    renderer.check(problems);
  }
}
