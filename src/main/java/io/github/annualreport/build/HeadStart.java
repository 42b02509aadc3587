package io.github.annualreport.build;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Value;
import io.github.annualreport.markdown.MarkdownParser;
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

/** Loads what almost every report needs while the command line is still being read. */
public final class HeadStart {

  private static final Pattern TEMPLATE = Pattern.compile("(?m)^模板: *([a-z-]+)");
  private static final int HEAD = 4096;

  private static final SourceFile TEXT = new SourceFile("", "## 一\n\n二<#if true>三</#if>。\n");

  private HeadStart() {}

  /**
   * Begins to load; nothing has to wait for it.
   *
   * @param data a data file, whose template is read
   */
  public static void begin(Templates templates, Path data) {
    var thread = new Thread(() -> load(templates, data), "head-start");
    thread.setDaemon(true);
    // What goes wrong here goes wrong again when it is needed, and is told then.
    thread.setUncaughtExceptionHandler((t, e) -> {});
    thread.start();
  }

  private static void load(Templates templates, Path data) {
    template(data).ifPresent(templates::find);
    prepareText();
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
            .render(new Value.Group(Map.of()), Figures.of(List.of()), problems);
    new MarkdownParser()
        .parse(rendered.markdown(), rendered.printed(), rendered.origins(), problems);
    new ReportProofreader(Map.of(), problems).text(TEXT);
  }
}
