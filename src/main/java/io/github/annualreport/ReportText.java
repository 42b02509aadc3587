package io.github.annualreport;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Arranger;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Image;
import io.github.annualreport.figure.Value;
import io.github.annualreport.markdown.MarkdownParser;
import io.github.annualreport.template.Rendered;
import io.github.annualreport.template.TemplateRenderer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes blocks of the texts of a report: renders, parses, arranges.
 *
 * @param data where the data file lies, beside which pictures are looked for
 */
record ReportText(Path data, ReportContent content, Diagnostics problems) {

  /**
   * @throws io.github.annualreport.diagnostic.InvalidInputException if the text cannot be used
   */
  List<Block> blocks(SourceFile text) {
    TemplateRenderer renderer = content.template().renderer(text);
    renderer.check(problems);
    problems.stopOnErrors();
    return blocks(renderer);
  }

  /** The same of a text that was checked. */
  List<Block> blocks(TemplateRenderer renderer) {
    Rendered rendered = renderer.render(values(), content.figures(), problems);
    var blocks =
        new MarkdownParser()
            .parse(
                rendered.markdown(),
                rendered.printed(),
                rendered.origins(),
                this::picture,
                problems);
    problems.stopOnErrors();
    List<Block> arranged = new Arranger(content.template().scheme()).arrange(blocks);
    TextCheck.findingsInOwn(arranged).forEach(f -> problems.add(f.diagnostic(rendered)));
    problems.stopOnErrors();
    return arranged;
  }

  /** A text that was checked, rendered. */
  Rendered rendered(SourceFile text) {
    return content.template().renderer(text).render(values(), content.figures(), problems);
  }

  private Value.Group values() {
    ReportData reported = content.data();
    return content
        .template()
        .years()
        .add(reported.values(), Integer.parseInt(reported.text(YearNames.YEAR)));
  }

  private Optional<Image> picture(String name) {
    try {
      return ImageFiles.read(name, data.resolveSibling(name));
    } catch (InvalidPathException e) {
      return Optional.empty(); // a name that no file can have
    }
  }
}
