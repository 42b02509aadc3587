package io.github.annualreport.build;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.data.TenfoldChanges;
import io.github.annualreport.data.ZeroCounts;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InputFiles;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Unfilled;
import io.github.annualreport.indicator.Filled;
import io.github.annualreport.template.ReportTemplate;
import io.github.annualreport.template.Templates;
import io.github.annualreport.yaml.Placeholders;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/** Makes content of a data file: reads, validates, derives, and checks the rules of figures. */
public final class ContentReader {

  private final Templates templates;

  public ContentReader(Templates templates) {
    this.templates = templates;
  }

  /**
   * @throws io.github.annualreport.diagnostic.InvalidInputException if the data or the template
   *     cannot be used
   */
  public ReportContent read(DataFile file, Diagnostics problems) {
    return read(InputFiles.read(file.path(), "yaml", problems), file, problems);
  }

  /** As above, with a text in the place of the file's. */
  public ReportContent read(SourceFile text, DataFile file, Diagnostics problems) {
    YamlNode.Mapping yaml = YamlReader.read(text, problems);
    new Secrecy(problems).refuseSecrets(yaml);
    ReportTemplate template = templates.choose(file.template(), yaml, problems);
    Placeholders.tell(yaml, problems);
    ReportData data = template.validator().validate(yaml, problems);
    FileYear.check(file.path(), data, problems);
    var last = new LastYear(template).find(file, data, problems);
    Figures before = before(template, last);
    Figures figures = template.rules().derive(data.figures().comparedWith(before));
    Figures open = template.rules().open(data.open().comparedWith(before), figures);
    problems.addAll(
        template
            .rules()
            .check(figures, new Filled(data.values(), data.explanations(), data::position)));
    new ZeroCounts(data, problems).check();
    problems.stopOnErrors();
    // It stops the build behind the texts: they can be rendered with the figure, and are checked.
    new TenfoldChanges(data, problems).check(figures);
    return new ReportContent(
        file.path(),
        template,
        data,
        figures,
        new Unfilled(open, false),
        last.map(LastYear.LastData::file));
  }

  private static Figures before(ReportTemplate template, Optional<LastYear.LastData> last) {
    return last.map(l -> l.figures(template.schema().catalogue())).orElse(Figures.of(List.of()));
  }
}
