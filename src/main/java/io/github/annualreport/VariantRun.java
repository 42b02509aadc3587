package io.github.annualreport;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Arranger;
import io.github.annualreport.document.Block;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.markdown.MarkdownParser;
import io.github.annualreport.template.Rendered;
import io.github.annualreport.template.TemplateRenderer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Renders a template over variants of its data, and says what goes wrong in which one. */
final class VariantRun {

  private final ReportTemplate template;
  private final TemplateRenderer renderer;
  private final Diagnostics problems;
  private final Set<String> told = new HashSet<>();
  private final Set<String> printed = new HashSet<>();

  VariantRun(ReportTemplate template, TemplateRenderer renderer, Diagnostics problems) {
    this.template = template;
    this.renderer = renderer;
    this.problems = problems;
  }

  /** The names of the figures that some variant printed. */
  Set<String> printed() {
    return Set.copyOf(printed);
  }

  void run(Variant variant) {
    Figures given = variant.figures(template.schema().catalogue().all());
    var own = new Diagnostics();
    try {
      Rendered rendered =
          renderer.render(
              variant.values(template.schema().shape()), template.rules().derive(given), own);
      rendered.printed().forEach(p -> printed.add(p.figure().definition().name()));
      List<Block> blocks =
          new MarkdownParser()
              .parse(rendered.markdown(), rendered.printed(), rendered.origins(), own);
      if (!own.hasErrors()) {
        List<Block> arranged = new Arranger(template.scheme()).arrange(blocks);
        TextCheck.findings(arranged).forEach(f -> own.add(diagnostic(f, rendered)));
      }
    } catch (InvalidInputException e) {
      own.addAll(e.diagnostics());
    }
    own.sorted().forEach(d -> tell(d, variant));
  }

  /** What goes wrong at one place is told of the first variant in which it does. */
  private void tell(Diagnostic problem, Variant variant) {
    if (told.add(problem.code() + problem.position() + problem.message())) {
      problems.add(problem.withHint(variant.name() + "会这样"));
    }
  }

  private static Diagnostic diagnostic(TextCheck.Finding finding, Rendered rendered) {
    return Diagnostic.error(
        "template/text", place(finding, rendered), finding.problem() + "：" + finding.quotation());
  }

  /** The place of the fault, found by as much text around it as is unique in the Markdown. */
  private static SourcePosition place(TextCheck.Finding finding, Rendered rendered) {
    String markdown = rendered.markdown().text();
    for (int length = 2; length <= 16; length++) {
      for (int after : new int[] {1, length}) {
        int from = Math.max(0, finding.start() + 1 - length);
        int to = Math.min(finding.text().length(), finding.start() + after);
        String around = finding.text().substring(from, to);
        int found = markdown.indexOf(around);
        if (found >= 0 && markdown.indexOf(around, found + 1) < 0) {
          return rendered.origins().apply(found + finding.start() - from);
        }
      }
    }
    return rendered.origins().apply(0);
  }
}
