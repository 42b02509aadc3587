package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.figure.Catalogue;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Holds the figures of a report against those that the unit has already published (已公布). */
final class PublishedFigures {

  private static final String KEY = "已公布";
  private static final String FIGURE = "指标";
  private static final String NUMBER = "数值";

  private final Catalogue catalogue;
  private final Figures figures;
  private final Diagnostics problems;

  PublishedFigures(Catalogue catalogue, Figures figures, Diagnostics problems) {
    this.catalogue = catalogue;
    this.figures = figures;
    this.problems = problems;
  }

  void check(YamlNode.Mapping yaml) {
    yaml.mappings(KEY).forEach(this::checkRow);
  }

  private void checkRow(YamlNode.Mapping row) {
    Optional<YamlNode.Scalar> name = row.scalar(FIGURE);
    Optional<YamlNode.Entry> number = row.entry(NUMBER);
    if (name.isEmpty() || number.isEmpty()) {
      return; // The schema tells what is missing.
    }
    YamlNode.Scalar written = name.get();
    Optional<Definition> definition = catalogue.find(written.text());
    if (definition.isEmpty()) {
      problems.add(unknown(written));
      return;
    }
    FigureReader.Written published =
        new FigureReader(problems).read(definition.get(), number.get());
    Optional<Figure> ours = figures.find(written.text());
    if (published.figure().isPresent() && ours.isPresent()) {
      compare(ours.get(), published.figure().get(), row.text("来源").orElse(""));
    }
  }

  private void compare(Figure ours, Figure published, String source) {
    if (ours.value().compareTo(published.value()) != 0) {
      problems.add(
          Diagnostic.error(
                  "data/published",
                  ours.origin().position(),
                  "“%s”是 %s，已公布的是 %s"
                      .formatted(ours.definition().name(), ours.text(), published.text()))
              .withRelated(
                  published.origin().position(), source.isEmpty() ? "已公布" : "已公布：" + source)
              .withHint("核对两处口径，改正其中一处"));
    }
  }

  private Diagnostic unknown(YamlNode.Scalar written) {
    var problem =
        Diagnostic.error(
            "data/unknown-figure", written.position(), "没有“" + written.text() + "”这项指标");
    List<String> known = catalogue.all().stream().map(Definition::name).toList();
    return Suggestion.question(written.text(), known)
        .map(problem::withLabel)
        .orElseGet(() -> problem.withHint("写成 类.指标，例如 " + known.get(0)));
  }
}
