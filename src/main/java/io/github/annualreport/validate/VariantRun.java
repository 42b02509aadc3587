package io.github.annualreport.validate;

import io.github.annualreport.build.ReportProofreader;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Arranger;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Rendered;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.markdown.MarkdownParser;
import io.github.annualreport.render.RenderInput;
import io.github.annualreport.render.TemplateRenderer;
import io.github.annualreport.template.ReportTemplate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Renders a template over variants of its data, and says what goes wrong in which one. */
final class VariantRun {

  private final ReportTemplate template;
  private final TemplateRenderer renderer;
  private final Diagnostics problems;
  private final Set<String> told = new HashSet<>();
  // Figures that are absent in tables, by file: a form of 175 cells has as many.
  private final Map<SourceFile, List<Diagnostic>> inTables = new LinkedHashMap<>();
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
              new RenderInput(
                  variant.values(template.schema().shape()), template.rules().derive(given)),
              own);
      rendered.printed().forEach(p -> printed.add(p.figure().definition().name()));
      List<Block> blocks = new MarkdownParser().parse(rendered, own);
      if (!own.hasErrors()) {
        List<Block> arranged = new Arranger(template.scheme()).arrange(blocks);
        own.addAll(ReportProofreader.holes(arranged, rendered));
      }
    } catch (InvalidInputException e) {
      own.addAll(e.diagnostics());
    }
    own.sorted().forEach(d -> tell(d, variant));
  }

  /** Reports a problem of one place for the first variant that has it. */
  private void tell(Diagnostic problem, Variant variant) {
    if (told.add(problem.code() + problem.position() + problem.message())) {
      Diagnostic named = problem.withHint(variant.name() + "会这样");
      if (isInTable(problem)) {
        inTables.computeIfAbsent(problem.position().file(), f -> new ArrayList<>()).add(named);
      } else {
        problems.add(named);
      }
    }
  }

  private static boolean isInTable(Diagnostic problem) {
    return problem.code().equals("template/absent")
        && !problem.message().contains(".上年”")
        && problem
            .position()
            .file()
            .line(problem.position().line())
            .filter(l -> l.stripLeading().startsWith("|"))
            .isPresent();
  }

  /** Reports the figures that are absent in tables, as one finding for each file. */
  void finish() {
    for (List<Diagnostic> absent : inTables.values()) {
      Diagnostic first =
          absent.get(0).withHint("固定的表格里每年都要填的数，在 schema.yaml 的 required: 里写明，它的类也要写；写了就不必再问");
      int more = absent.size() - 1;
      problems.add(more == 0 ? first : first.withHint("这个文件的表格里，这样的还有 " + more + " 处"));
    }
  }
}
