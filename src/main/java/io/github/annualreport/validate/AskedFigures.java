package io.github.annualreport.validate;

import io.github.annualreport.build.ReportContent;
import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InputFiles;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;

/**
 * The figures that a unit is asked for: all of a form. A template without a text of its own is a
 * catalogue to choose from; of it a unit is asked for those that it gave last year, that it defines
 * itself, that its text looks up, or that it marks as still to come.
 *
 * @param form whether all are asked for
 * @param last those of last year
 * @param text of the report
 */
record AskedFigures(boolean form, Figures last, String text, ReportData data) {

  private static final String DEFINITIONS = "指标定义";

  static AskedFigures of(ReportContent content) {
    boolean form = content.template().body().isPresent();
    Figures last = form ? Figures.of(List.of()) : last(content);
    return new AskedFigures(form, last, form ? "" : text(content), content.data());
  }

  boolean has(String name) {
    return form
        || last.find(name).isPresent()
        || text.contains(name)
        || data.open().find(name).isPresent()
        || data.source().at(List.of(DEFINITIONS, name)).isPresent();
  }

  private static Figures last(ReportContent content) {
    return content.lastFile().map(f -> figures(f, content)).orElse(Figures.of(List.of()));
  }

  /** Of a file that was read before. */
  private static Figures figures(Path file, ReportContent content) {
    var told = new Diagnostics();
    var yaml = YamlReader.read(InputFiles.read(file, "yaml", told), told);
    return content.template().validator().glance(yaml).figures();
  }

  private static String text(ReportContent content) {
    try {
      return content.text(new Diagnostics()).text();
    } catch (InvalidInputException e) {
      return ""; // which making the document tells of
    }
  }
}
