package io.github.annualreport;

import io.github.annualreport.data.DataSchema;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Arranger;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Scheme;
import io.github.annualreport.document.Title;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Value;
import io.github.annualreport.markdown.MarkdownParser;
import io.github.annualreport.template.Rendered;
import io.github.annualreport.template.TemplateRenderer;
import io.github.annualreport.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Loads what later stages need while the data is still being read, by a report of one sentence. */
final class WarmUp {

  private static final SourceFile TEXT = new SourceFile("", "## 一\n\n二<#if true>三</#if>。\n");

  private static final SourceFile SCHEMA = new SourceFile("", "type: object\n");

  private final List<OutputFormat> formats;
  private final CountDownLatch done = new CountDownLatch(1);

  private WarmUp(List<OutputFormat> formats) {
    this.formats = formats;
  }

  static WarmUp start(List<OutputFormat> formats) {
    var warmUp = new WarmUp(formats);
    var thread = new Thread(warmUp::run, "warm-up");
    thread.setDaemon(true);
    // What goes wrong here goes wrong again when a report is written, and is told then.
    thread.setUncaughtExceptionHandler((t, e) -> warmUp.done.countDown());
    thread.start();
    return warmUp;
  }

  /** Classes that are loaded by two threads at the same time would be in each other's way. */
  void await() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** In the order in which a build comes to need it. */
  private void run() {
    try {
      var problems = new Diagnostics();
      DataSchema.read(YamlReader.read(SCHEMA, problems), problems);
      new OwnTextCheck().check(TEXT, problems);
      var document = document(problems);
      formats.forEach(format -> ReadBack.check(format, format.write(document), document));
      ProductCheck.check(document, new RuleReasons(Map.of()), problems);
    } finally {
      done.countDown();
    }
  }

  private static Document document(Diagnostics problems) {
    var nothing = new Shape.Group(Map.of(), Set.of());
    var renderer = new TemplateRenderer(TEXT, name -> Optional.empty(), nothing);
    renderer.check(problems);
    Rendered rendered = renderer.render(new Value.Group(Map.of()), Figures.of(List.of()), problems);
    var blocks =
        new MarkdownParser()
            .parse(
                rendered.markdown(),
                rendered.printed(),
                rendered.origins(),
                name -> Optional.empty(),
                problems);
    return new Document(
        new Elements(new Title(List.of("")), List.of(), "", Optional.empty()),
        new Arranger(new Scheme(List.of(), true)).arrange(blocks));
  }
}
