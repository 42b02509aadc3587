package io.github.annualreport;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Title;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.template.TemplateRenderer;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Builds a report from its data file: reads, validates, derives, renders, parses, arranges, writes.
 */
public final class ReportBuilder {

  private static final String TEMPLATE = "模板";
  static final String OWN_TEXT = "正文";

  /** Data that declares figures of its own makes a template that is not used twice. */
  private static final int MOST_CHECKED = 64;

  private final Templates templates;

  /** By identity, as templates are read once and large. */
  private final Map<ReportTemplate, TemplateRenderer> checked =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private volatile Optional<WarmUp> warmUp = Optional.empty();

  public ReportBuilder(Templates templates) {
    this.templates = templates;
  }

  /** Begins to load what writing the formats needs; building waits for it before it writes. */
  public void prepare(List<OutputFormat> formats) {
    warmUp = Optional.of(WarmUp.start(formats));
  }

  /**
   * Builds one report in all formats that are asked for. Nothing is written to disk.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if the data or the template
   *     cannot be used
   */
  public BuiltReport build(BuildRequest request) {
    return build(request, (format, document) -> format.write(document, request.copy()));
  }

  /**
   * The same by a writer of the caller's; what it writes is read back and held against the text.
   */
  BuiltReport build(BuildRequest request, BiFunction<OutputFormat, Document, byte[]> writer) {
    var problems = new Diagnostics();
    ReportContent content = content(request, problems);
    Document document = document(request, content, problems);
    ProductCheck.check(document, new RuleReasons(content.data().explanations()), problems);
    problems.stopOnErrors();
    warmUp.ifPresent(WarmUp::await);
    var files = new EnumMap<OutputFormat, byte[]>(OutputFormat.class);
    for (OutputFormat format : request.formats()) {
      byte[] file = writer.apply(format, document);
      ReadBack.check(format, file, document);
      files.put(format, file);
    }
    Collection<Figure> printed = PrintedFigures.in(document);
    return new BuiltReport(
        request.named(content.data(), document.elements().title()),
        files,
        printed.size(),
        content.lastFile(),
        problems.sorted(),
        (int) printed.stream().filter(f -> f.remarks().estimated()).count(),
        new Trace(document));
  }

  /**
   * What a report will be called and what it is made of, from a glance at the data, which may have
   * faults that {@code build} tells.
   *
   * @return empty if it cannot be told
   */
  public Optional<BuildPlan> plan(BuildRequest request) {
    try {
      var problems = new Diagnostics();
      SourceFile file = InputFiles.read(request.data(), "yaml", problems);
      YamlNode.Mapping yaml = YamlReader.read(file, problems);
      ReportTemplate template = sharedTemplate(request.template(), yaml, problems);
      ReportData data = template.validator().glance(yaml);
      Edition edition = ReportElements.edition(data, request.edition());
      return new ReportElements(template, data, edition)
          .certainTitle()
          .map(t -> new BuildPlan(request.named(data, t), BuildInputs.of(request, template, data)));
    } catch (InvalidInputException e) {
      return Optional.empty();
    }
  }

  /** The stages up to the figures: read, validate, derive, and the rules between figures. */
  ReportContent content(BuildRequest request, Diagnostics problems) {
    return content(InputFiles.read(request.data(), "yaml", problems), request, problems);
  }

  /** The same, with a text in the place of the data file's. */
  ReportContent content(SourceFile file, BuildRequest request, Diagnostics problems) {
    Input input = input(file, request, problems);
    ReportTemplate template = input.template();
    ReportData data = input.data();
    Optional<LastYear.LastData> last =
        new LastYear(template).find(request.data(), data, request.last(), problems);
    Figures lastFigures =
        last.map(l -> l.figures(template.schema().catalogue())).orElse(Figures.of(List.of()));
    Figures figures = template.rules().derive(data.figures().comparedWith(lastFigures));
    problems.addAll(
        template.rules().check(figures, data.values(), data.explanations(), data::position));
    problems.stopOnErrors();
    return new ReportContent(template, data, figures, last.map(LastYear.LastData::file));
  }

  /** What the author wrote, by the template that it is for. */
  private Input input(SourceFile file, BuildRequest request, Diagnostics problems) {
    YamlNode.Mapping yaml = YamlReader.read(file, problems);
    new Withheld(problems).refuseSecrets(yaml);
    ReportTemplate template = template(request.template(), yaml, problems);
    OpenMarks.tell(yaml, problems);
    return new Input(template, template.validator().validate(yaml, problems));
  }

  /** The stages from the figures to the finished document: render, parse, arrange. */
  Document document(BuildRequest request, ReportContent content, Diagnostics problems) {
    ReportTemplate template = content.template();
    ReportData data = content.data();
    Edition edition = ReportElements.edition(data, request.edition());
    var texts = new ReportText(request.data(), content, problems);
    SourceFile text = text(request.data(), content, problems);
    checkWords(content, text, problems);
    List<Block> blocks = texts.blocks(checkedRenderer(text, content, problems));
    var attachments = new ReportAttachments(request.data(), content, edition, problems);
    if (edition == Edition.PUBLIC) {
      new Withheld(problems).list(content);
    }
    return new Document(
        new ReportElements(template, data, edition).elements(),
        blocks,
        attachments.attachments(texts::blocks),
        template.layout());
  }

  private static void checkWords(ReportContent content, SourceFile text, Diagnostics problems) {
    var check = new OwnTextCheck();
    var found = new Diagnostics();
    check.check(Passages.in(content.data(), content.template().schema().rowKeys()), found);
    if (!content.data().text(OWN_TEXT).isEmpty()) {
      check.check(text, found);
    }
    var reasons = new RuleReasons(content.data().explanations());
    found.sorted().forEach(f -> problems.add(reasons.settle(f)));
  }

  /**
   * A renderer whose text was checked: a shipped one before it was shipped, that of another
   * template once for all reports.
   */
  private TemplateRenderer checkedRenderer(
      SourceFile text, ReportContent content, Diagnostics problems) {
    ReportTemplate template = content.template();
    boolean own = !content.data().text(OWN_TEXT).isEmpty();
    if (!own && checked.containsKey(template)) {
      return checked.get(template);
    }
    TemplateRenderer renderer = template.renderer(text);
    var found = new Diagnostics();
    if (own || !Templates.SHIPPED.contains(template.name())) {
      renderer.check(found);
    }
    problems.addAll(found.sorted());
    problems.stopOnErrors();
    if (!own && found.sorted().isEmpty() && checked.size() < MOST_CHECKED) {
      checked.put(template, renderer);
    }
    return renderer;
  }

  /**
   * The template that was asked for, else the one that the data names, with what the data declares.
   */
  ReportTemplate template(Optional<String> wanted, YamlNode.Mapping yaml, Diagnostics problems) {
    return sharedTemplate(wanted, yaml, problems).declaredBy(yaml, problems);
  }

  /** The template without what the data declares. */
  private ReportTemplate sharedTemplate(
      Optional<String> wanted, YamlNode.Mapping yaml, Diagnostics problems) {
    Optional<YamlNode.Scalar> written =
        yaml.get(TEMPLATE)
            .filter(YamlNode.Scalar.class::isInstance)
            .map(YamlNode.Scalar.class::cast);
    String name = wanted.or(() -> written.map(YamlNode.Scalar::text)).orElse("");
    Optional<ReportTemplate> found = name.isEmpty() ? Optional.empty() : templates.find(name);
    if (found.isEmpty()) {
      problems.add(unknownTemplate(name, written, yaml));
      problems.stopOnErrors();
    }
    return found.orElseThrow();
  }

  private Diagnostic unknownTemplate(
      String name, Optional<YamlNode.Scalar> written, YamlNode.Mapping yaml) {
    if (name.isEmpty()) {
      return Diagnostic.error("data/no-template", yaml.position(), "没有写用哪个模板")
          .withHint("加上一行 模板: ecology-bureau；有哪些模板，运行 report templates");
    }
    var at = written.map(YamlNode.Scalar::position).orElse(yaml.position());
    var problem = Diagnostic.error("data/no-template", at, "没有“" + name + "”这个模板");
    return templates
        .nearest(name)
        .map(n -> problem.withLabel("是不是“" + n + "”？"))
        .orElseGet(() -> problem.withHint("有哪些模板，运行 report templates"));
  }

  /** The body: the text of this year's report if the data names one, else the template's. */
  static SourceFile text(Path dataFile, ReportContent content, Diagnostics problems) {
    String own = content.data().text(OWN_TEXT);
    if (own.isEmpty()) {
      return content.template().body().orElseThrow();
    }
    Path path = dataFile.resolveSibling(own);
    if (!Files.isRegularFile(path)) {
      problems.error("data/no-text", content.data().position(OWN_TEXT), "没有正文文件 " + path);
      problems.stopOnErrors();
    }
    SourceFile file = InputFiles.read(path, "text", problems);
    OpenMarks.tell(file, problems);
    return file;
  }

  private record Input(ReportTemplate template, ReportData data) {}

  /**
   * What to build.
   *
   * @param copy a review copy only in formats which have one
   */
  public record BuildRequest(
      Path data,
      Optional<Path> last,
      Optional<String> template,
      List<OutputFormat> formats,
      Optional<Edition> edition,
      Copy copy) {
    public BuildRequest {
      formats = List.copyOf(formats);
      if (copy.review() && !formats.stream().allMatch(OutputFormat::isReviewable)) {
        throw new IllegalArgumentException("no review copy as one of " + formats);
      }
    }

    /** The edition that the data names, to be sent. */
    public BuildRequest(
        Path data, Optional<Path> last, Optional<String> template, List<OutputFormat> formats) {
      this(data, last, template, formats, Optional.empty(), Copy.PLAIN);
    }

    /** What the report is called, by its edition; so that its review copy can lie beside it. */
    private String named(ReportData data, Title title) {
      String name = ReportElements.edition(data, edition).named(title.text());
      return copy.review() ? name + "-审核稿" : name;
    }
  }

  /**
   * What a report will be.
   *
   * @param inputs the files it is made of, but for the program's own
   */
  public record BuildPlan(String title, List<Path> inputs) {
    public BuildPlan {
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * A report in every format asked for, and what is worth saying about it.
   *
   * @param figures how many figures it prints
   * @param last the data of the year before, if there was one
   * @param diagnostics no errors among them
   * @param estimates how many of its figures are 预计
   * @param trace where its figures stand and come from
   */
  public record BuiltReport(
      String title,
      Map<OutputFormat, byte[]> files,
      int figures,
      Optional<Path> last,
      List<Diagnostic> diagnostics,
      int estimates,
      Trace trace) {
    public BuiltReport {
      files = Map.copyOf(files);
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
