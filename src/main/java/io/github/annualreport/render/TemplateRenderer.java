package io.github.annualreport.render;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Rendered;
import io.github.annualreport.figure.MistypedTag;
import io.github.annualreport.figure.Shape;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks and renders a report's text. The only door to FreeMarker.
 *
 * <p>Templates reach nothing but the data they are given: no Java, no files outside their folder,
 * no numbers but the report's figures. A render is bounded in size and time. Once checked, several
 * threads may render at the same time.
 */
public final class TemplateRenderer {

  private static final String MAIN = "main";
  private static final Pattern HEADER = Pattern.compile("\\A\\s*([<\\[])#ftl\\b");
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final Shape.Group shape;
  private final SourceFile main;
  private final Duration limit;
  private final Sources sources;
  private final Configuration configuration;
  private final Set<Template> interruptible = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param main the body: the template's own, or the text of this year's report
   * @param source finds what the body includes
   * @param shape the names it may use
   */
  public TemplateRenderer(SourceFile main, TemplateSource source, Shape.Group shape) {
    this(main, source, shape, LIMIT);
  }

  TemplateRenderer(SourceFile main, TemplateSource source, Shape.Group shape, Duration limit) {
    this.main = main;
    this.limit = limit;
    this.shape = shape;
    this.sources = new Sources(source);
    this.sources.add(MAIN, main);
    this.configuration = configuration(sources);
  }

  private static Configuration configuration(Sources sources) {
    var result = new Configuration(Configuration.VERSION_2_3_35);
    result.setDefaultEncoding("UTF-8");
    result.setLocale(Locale.ROOT);
    result.setNumberFormat("computer");
    result.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    result.setLogTemplateExceptions(false);
    result.setWrapUncheckedExceptions(true);
    result.setFallbackOnNullLoopVariable(false);
    result.setLocalizedLookup(false);
    result.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    result.setAPIBuiltinEnabled(false);
    result.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));
    result.setRecognizeStandardFileExtensions(false);
    result.setOutputFormat(MarkdownOutput.FORMAT);
    result.setTabSize(1); // Positions count characters.
    result.setTemplateLoader(sources);
    return result;
  }

  /** Holds every name in every branch against the shape; needs no data. */
  public void check(Diagnostics problems) {
    try {
      parse(MAIN, main, problems)
          .ifPresent(
              tree -> new TemplateCheck(shape, includes(problems), problems).check(tree, MAIN));
    } catch (StackOverflowError e) {
      problems.error("template/too-deep", main.start(), "模板嵌套太深");
    }
    sources.files().forEach(file -> refuseMistypedTags(file, problems));
  }

  private static void refuseMistypedTags(SourceFile file, Diagnostics problems) {
    for (MistypedTag tag : MistypedTag.in(TagScanner.proseToRead(file.text()))) {
      int length = tag.typed().codePointCount(0, tag.typed().length());
      problems.error("template/mistyped", file.at(tag.start(), length), tag.message());
    }
  }

  /**
   * Warns of numbers that stand in the text instead of the data, and will be wrong another year.
   * The template must have been checked.
   */
  public void warnOfNumbers(Diagnostics problems) {
    sources.files().forEach(file -> TypedNumbers.warn(file, problems));
  }

  /**
   * Renders the body over the data of one report. The template must have been checked.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if the template or a text of
   *     the data cannot be rendered
   */
  public Rendered render(RenderInput input, Diagnostics problems) {
    var printed = new FigureMarks();
    var models = new DataModels(shape, input, printed);
    var origins = new Origins(this::file);
    var out = new BoundedWriter(origins);
    var faults = new TemplateFaults(this::file, main);
    var absences = new Absences(shape, input, printed);
    try {
      process(
          models.root(new Directives(printed).all()),
          new FaultCollector(faults, absences, problems),
          out);
    } catch (TemplateException e) {
      problems.add(faults.of(e));
    } catch (ParseException e) {
      problems.add(faults.of(e));
    } catch (Deadline.ExceededException e) {
      problems.error("template/too-slow", main.start(), "模板运行超过 " + limit.toSeconds() + " 秒");
    } catch (IOException e) {
      problems.error("template/too-large", main.start(), "生成的正文太长：" + e.getMessage());
    } catch (StackOverflowError e) {
      problems.error("template/too-deep", main.start(), "模板嵌套太深");
    }
    problems.stopOnErrors();
    problems.addAll(origins.silentParts(shape::hasFigure));
    return new Rendered(new SourceFile("生成的正文", out.toString()), printed.all(), origins::at);
  }

  private void process(TemplateHashModel root, FaultCollector collector, BoundedWriter out)
      throws TemplateException, IOException {
    for (String name : sources.names()) {
      Template template = configuration.getTemplate(name);
      synchronized (interruptible) {
        if (interruptible.add(template)) {
          _CoreAPI.addThreadInterruptedChecks(template);
        }
      }
    }
    Template template = configuration.getTemplate(MAIN);
    Environment run = template.createProcessingEnvironment(root, out);
    run.setTemplateExceptionHandler(collector);
    Deadline.run(limit, run::process);
  }

  private Optional<TemplateNode> parse(String name, SourceFile file, Diagnostics problems) {
    Matcher header = HEADER.matcher(file.text());
    if (header.find()) {
      problems.error("template/not-allowed", file.at(header.start(1), 1), "模板里不能写 #ftl 头");
      return Optional.empty();
    }
    try {
      Template template = configuration.getTemplate(name);
      return Optional.of(new TreeReader(file).read(template));
    } catch (ParseException e) {
      problems.add(new TemplateFaults(this::file, file).of(e));
    } catch (IOException e) {
      problems.error("template/unreadable", file.start(), "读不出模板“" + name + "”");
    }
    return Optional.empty();
  }

  private TemplateCheck.Includes includes(Diagnostics problems) {
    return (name, node) -> {
      Optional<SourceFile> file = sources.find(name);
      if (file.isEmpty()) {
        problems.add(
            Diagnostic.error("template/no-such-file", node.position(), "模板里没有“" + name + "”这个文件"));
        return Optional.empty();
      }
      return parse(name, file.get(), problems);
    };
  }

  private SourceFile file(String name) {
    return sources.find(name).orElse(main);
  }
}
