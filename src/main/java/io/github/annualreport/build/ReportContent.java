package io.github.annualreport.build;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InputFiles;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Unfilled;
import io.github.annualreport.template.ReportTemplate;
import io.github.annualreport.yaml.Placeholders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The data, template and figures of a report, before it becomes text.
 *
 * @param file the data file
 * @param figures given and derived, with last year's values; in a draft also the open ones
 * @param unfilled the figures that are still 未填
 * @param lastFile last year's data file
 */
public record ReportContent(
    Path file,
    ReportTemplate template,
    ReportData data,
    Figures figures,
    Unfilled unfilled,
    Optional<Path> lastFile) {

  /** Returns the content of a draft, which shows the open figures as gaps. */
  ReportContent drafted() {
    List<Figure> all =
        template.definitions().stream()
            .flatMap(d -> figures.find(d.name()).or(() -> unfilled.open().find(d.name())).stream())
            .toList();
    return new ReportContent(
        file, template, data, Figures.of(all), new Unfilled(unfilled.open(), true), lastFile);
  }

  /**
   * Reads the body: the text of this year's report if the data names one, else the template's.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if it cannot be read
   */
  public SourceFile text(Diagnostics problems) {
    if (data.ownText().isEmpty()) {
      return template.body().orElseThrow();
    }
    Path path = file.resolveSibling(data.ownText().get());
    if (!Files.isRegularFile(path)) {
      problems.error("data/no-text", data.position(ReportData.OWN_TEXT), "没有正文文件 " + path);
      problems.stopOnErrors();
    }
    SourceFile text = InputFiles.read(path, "text", problems);
    Placeholders.tell(text, problems);
    return text;
  }
}
