package io.github.annualreport.validate;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.render.TemplateRenderer;
import io.github.annualreport.template.BaseDocument;
import io.github.annualreport.template.ReportTemplate;
import io.github.annualreport.template.Templates;
import java.util.List;
import java.util.Optional;

/**
 * Checks a template without data: its files, every name in its body, and the text that it makes in
 * every year that may come – each figure absent, zero, without last year, each list short or empty.
 */
public final class TemplateChecker {

  private final Templates templates;

  public TemplateChecker(Templates templates) {
    this.templates = templates;
  }

  /**
   * All that is wrong with a template, or doubtful about it.
   *
   * @param nameOrFolder the name of a shipped template or the path of a folder
   * @return empty if there is no such template
   */
  public Optional<List<Diagnostic>> check(String nameOrFolder) {
    try {
      return templates.find(nameOrFolder).map(TemplateChecker::check);
    } catch (InvalidInputException e) {
      return Optional.of(e.diagnostics());
    }
  }

  private static List<Diagnostic> check(ReportTemplate template) {
    var problems = new Diagnostics();
    new BaseDocument(template.parts().folder()).over(template.layout(), problems);
    template.body().ifPresent(body -> check(template, template.renderer(body), problems));
    return problems.sorted();
  }

  private static void check(
      ReportTemplate template, TemplateRenderer renderer, Diagnostics problems) {
    renderer.check(problems);
    renderer.warnOfNumbers(problems);
    if (!problems.hasErrors()) {
      var run = new VariantRun(template, renderer, problems);
      Variants.of(template.schema().shape(), template.schema().catalogue().all()).forEach(run::run);
      run.finish();
      new UnprintedFigures(template).note(run.printed(), problems);
    }
  }
}
