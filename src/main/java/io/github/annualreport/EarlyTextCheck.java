package io.github.annualreport;

import io.github.annualreport.ReportBuilder.BuildRequest;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.template.TemplateRenderer;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Checks the words and names of a 正文 although the data beside it has errors, so that one run tells
 * of both.
 */
record EarlyTextCheck(ReportBuilder builder) {

  /** What is wrong in the text; nothing if the data does not let it be found. */
  List<Diagnostic> check(SourceFile data, BuildRequest request) {
    var problems = new Diagnostics();
    Optional<Path> path = Optional.empty();
    try {
      YamlNode.Mapping yaml = YamlReader.read(data, problems);
      path = path(yaml, request.data());
      if (path.isPresent()) {
        check(path.get(), builder.template(request.template(), yaml, problems), problems);
      }
    } catch (InvalidInputException e) {
      problems.addAll(e.diagnostics());
    }
    String name = path.map(Path::toString).orElse("");
    // What is wrong with the data was told before.
    return problems.sorted().stream().filter(d -> d.position().file().name().equals(name)).toList();
  }

  private static Optional<Path> path(YamlNode.Mapping yaml, Path data) {
    try {
      return yaml.get(ReportBuilder.OWN_TEXT)
          .filter(YamlNode.Scalar.class::isInstance)
          .map(node -> data.resolveSibling(((YamlNode.Scalar) node).text()))
          .filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty(); // a name that no file can have
    }
  }

  private static void check(Path path, ReportTemplate template, Diagnostics problems) {
    SourceFile text = InputFiles.read(path, "text", problems);
    OpenMarks.tell(text, problems);
    new OwnTextCheck().check(text, problems);
    TemplateRenderer renderer = template.renderer(text);
    renderer.check(problems);
  }
}
