package io.github.annualreport.template;

import io.github.annualreport.data.DataSchema;
import io.github.annualreport.data.DataValidator;
import io.github.annualreport.data.DeclaredFigures;
import io.github.annualreport.data.ReportData;
import io.github.annualreport.data.TextReader;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Layout;
import io.github.annualreport.document.Scheme;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Precision;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Value;
import io.github.annualreport.indicator.ChangeThresholds;
import io.github.annualreport.indicator.RuleBook;
import io.github.annualreport.indicator.RuleBookReader;
import io.github.annualreport.proofread.RuleCatalogue;
import io.github.annualreport.render.TemplateRenderer;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A template: what its folder holds, each file read by the stage it belongs to.
 *
 * @param title for whom and for what it is
 * @param titlePattern 题名, with | where it may be folded
 * @param body its own text; empty if the text is always the user's
 * @param limits how far figures may go before a comparison asks for the reason
 * @param years what follows from the year of a report
 * @param names all that texts may refer to: the schema's names, indicators, what follows from the
 *     year
 */
public record ReportTemplate(
    String name,
    String title,
    Value.Text titlePattern,
    Scheme scheme,
    Layout layout,
    DataSchema schema,
    RuleBook rules,
    ChangeThresholds limits,
    Calendar years,
    Shape.Group names,
    Optional<SourceFile> body,
    TemplateParts parts) {

  /**
   * Reads and checks all of a template but its body, which is checked when it is used.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if the template is not valid
   */
  static ReportTemplate read(TemplateFolder folder) {
    var problems = new Diagnostics();
    TemplateParts parts = TemplateParts.read(folder, problems);
    DeclaredFigures none = DeclaredFigures.none(parts.schema());
    if (!folder.isShipped()) {
      DataSchema.check(none.schema(), problems);
    }
    return of(parts, parts, none, problems);
  }

  /**
   * This template for one data file: with the figures and rules that the file declares, and the
   * scheme that it chooses.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if the file declares what
   *     cannot be
   */
  public ReportTemplate declaredBy(YamlNode.Mapping data, Diagnostics problems) {
    Optional<TemplateParts> own = parts.declaredBy(data);
    if (own.isEmpty() && data.entry(DeclaredFigures.SECTION).isEmpty()) {
      return this;
    }
    DeclaredFigures declared = DeclaredFigures.read(data, parts.schema(), problems);
    problems.stopOnErrors();
    return of(parts, own.orElse(parts).withFormulas(declared.formulas()), declared, problems);
  }

  /**
   * @param shipped without what a data file declares, so that another may declare anew
   */
  private static ReportTemplate of(
      TemplateParts shipped, TemplateParts parts, DeclaredFigures declared, Diagnostics problems) {
    var settings = new TemplateSettings(parts.settings(), problems);
    Precision precision = settings.precision();
    DataSchema schema = DataSchema.read(declared.schema(), precision, problems);
    requireYear(schema, problems);
    requireText(parts.folder(), schema, problems);
    RuleBook rules =
        new RuleBookReader(schema.shape(), schema.catalogue(), precision)
            .read(parts.rules(), problems);
    ChangeThresholds limits =
        ChangeThresholds.read(parts.rules(), schema.catalogue().plus(rules.indicators()), problems);
    var years = new Calendar(parts.calendar());
    Shape.Group names = years.declare(schema.shape());
    for (Definition indicator : rules.indicators()) {
      names = names.with(indicator);
    }
    String title = settings.text("名称");
    Scheme scheme = settings.scheme();
    Layout layout = new BaseDocument(parts.folder()).over(settings.layout(), problems);
    Value.Text pattern = new TextReader(names, problems).read(settings.scalar("题名"));
    problems.stopOnErrors();
    return new ReportTemplate(
        parts.folder().name(),
        title,
        pattern,
        scheme,
        layout,
        schema,
        rules,
        limits,
        years,
        names,
        parts.folder().find(TemplateFolder.BODY),
        shipped);
  }

  public boolean isShipped() {
    return TemplateFolder.SHIPPED.contains(name);
  }

  /** The definitions of all figures: those of the schema and the indicators. */
  public List<Definition> definitions() {
    return schema.catalogue().plus(rules.indicators()).all();
  }

  public DataValidator validator() {
    return new DataValidator(schema, names, explained());
  }

  /** Returns the keys of 说明: rules, figures, indicators and texts. */
  public List<String> explained() {
    var result = new ArrayList<>(rules.ruleIds());
    definitions().forEach(d -> result.add(d.name()));
    textNames("", schema.shape(), result);
    RuleCatalogue.standard().all().forEach(r -> result.add(r.id()));
    return result;
  }

  /** The names of texts, about which 说明 may give a reason too. */
  private static void textNames(String prefix, Shape shape, List<String> result) {
    if (shape instanceof Shape.Text) {
      result.add(prefix);
    } else if (shape instanceof Shape.Items items) {
      textNames(prefix, items.item(), result);
    } else if (shape instanceof Shape.Group group) {
      group
          .members()
          .forEach(
              (name, s) -> textNames(prefix.isEmpty() ? name : prefix + "." + name, s, result));
    }
  }

  /** The JSON Schema of this template's data, as JSON. */
  public String schemaJson() {
    return SchemaJson.of(parts.schema());
  }

  /** Renders a text over this template's data: its own body, or one of the user's. */
  public TemplateRenderer renderer(SourceFile text) {
    return new TemplateRenderer(text, parts.folder(), names);
  }

  /** A template without a body asks for the user's. */
  private static void requireText(TemplateFolder folder, DataSchema schema, Diagnostics problems) {
    if (folder.find(TemplateFolder.BODY).isEmpty() && !schema.requires(ReportData.OWN_TEXT)) {
      TemplateParts.missing(folder, TemplateFolder.BODY, problems);
    }
  }

  /** Every report has a year, and all that follows from it. */
  private static void requireYear(DataSchema schema, Diagnostics problems) {
    if (!schema.requiresInteger(ReportData.YEAR)) {
      problems.error(
          "template/schema",
          schema.source().position(),
          "schema 里要有必填的“" + ReportData.YEAR + "”，type: integer");
    }
  }
}
