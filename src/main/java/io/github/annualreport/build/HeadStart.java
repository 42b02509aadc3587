package io.github.annualreport.build;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Title;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Value;
import io.github.annualreport.markdown.MarkdownParser;
import io.github.annualreport.proofread.FindingText;
import io.github.annualreport.render.RenderInput;
import io.github.annualreport.render.TemplateRenderer;
import io.github.annualreport.template.TemplateFolder;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Loads classes and rules before they are needed, on a thread of its own, by making a report of one
 * sentence: reading and rendering while the command line is read, writing while the data is read.
 */
public final class HeadStart {

  private static final Pattern TEMPLATE = Pattern.compile("(?m)^模板: *([a-z-]+)");
  private static final int HEAD = 4096;

  private static final SourceFile TEXT = new SourceFile("", "## 一\n\n二<#if true>三</#if>。\n");

  private final Thread thread;

  private HeadStart(Runnable work) {
    thread = new Thread(work, "head-start");
    thread.setDaemon(true);
    // A fault here occurs again when the report is built, and is reported then.
    thread.setUncaughtExceptionHandler((t, e) -> {});
    thread.start();
  }

  /**
   * Begins to load what rendering needs; nothing has to wait for it.
   *
   * @param data a data file, whose template is read
   */
  public static void begin(Templates templates, Path data) {
    new HeadStart(
        () -> {
          template(data).ifPresent(templates::find);
          prepareText();
        });
  }

  /** Begins to load what writing the formats needs. */
  static HeadStart ofWriting(List<OutputFormat> formats) {
    return new HeadStart(() -> prepareFiles(formats));
  }

  /** Waits until all is loaded: two threads that load the same classes hinder each other. */
  void await() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The template that a data file seems to name, if it is a shipped one. */
  private static Optional<String> template(Path data) {
    if (!Files.isRegularFile(data)) {
      return Optional.empty(); // a pipe can be read only once
    }
    try (var in = Files.newInputStream(data)) {
      Matcher name = TEMPLATE.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
      return name.find()
          ? Optional.of(name.group(1)).filter(TemplateFolder.SHIPPED::contains)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Renders, parses and proofreads one sentence; the rules are what a build itself reads next. */
  private static void prepareText() {
    var problems = new Diagnostics();
    var nothing = new Shape.Group(Map.of(), Set.of());
    var rendered =
        new TemplateRenderer(TEXT, name -> Optional.empty(), nothing)
            .render(new RenderInput(new Value.Group(Map.of()), Figures.of(List.of())), problems);
    new MarkdownParser().parse(rendered, problems);
    new ReportProofreader(Map.of(), problems).text(TEXT);
  }

  private static void prepareFiles(List<OutputFormat> formats) {
    var sentence = Block.Paragraph.of(List.of(new Inline.Text("一。")));
    var elements = new Elements(new Title(List.of("")), List.of(), "", Optional.empty());
    var document = new Document(elements, List.of(sentence));
    formats.forEach(format -> ReadBack.check(format, format.write(document), document));
    new ReportProofreader(Map.of(), new Diagnostics())
        .product(document, f -> FindingText.of(f, TEXT.start()));
  }
}
