package io.github.annualreport.build;

import io.github.annualreport.data.AuthoredText;
import io.github.annualreport.data.AuthoredTexts;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.References;
import io.github.annualreport.document.TypedReferences;
import io.github.annualreport.render.TemplateRenderer;
import io.github.annualreport.template.ReportTemplate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the document of a report's content: renders, parses, arranges, proofreads. */
public final class DocumentMaker {

  /** Data with figures of its own creates one-off templates; the bound keeps them out. */
  private static final int MOST_CHECKED = 64;

  /** By identity, as templates are read once and large. */
  private final Map<ReportTemplate, TemplateRenderer> checked =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private final Optional<SourceFile> given;

  public DocumentMaker() {
    this.given = Optional.empty();
  }

  /** Makes documents with a text in the place of the author's own, which is not proofread. */
  public DocumentMaker(SourceFile text) {
    this.given = Optional.of(text);
  }

  /**
   * @throws io.github.annualreport.diagnostic.InvalidInputException if a text cannot be used
   */
  public Document make(ReportContent report, Edition edition, Diagnostics problems) {
    ReportContent content = edition == Edition.OPEN ? report.drafted() : report;
    var texts = new ReportText(content, problems);
    SourceFile text = given.orElseGet(() -> content.text(problems));
    var proofreader = new ReportProofreader(content.data().explanations(), problems);
    List<AuthoredText> authored =
        AuthoredTexts.in(content.data(), content.template().schema().rowKeys());
    proofreader.texts(authored);
    if (content.data().ownText().isPresent() && given.isEmpty()) {
      proofreader.text(text);
    }
    List<Block> blocks = texts.blocks(checkedRenderer(text, content, problems));
    var attachments = new ReportAttachments(content, edition, problems);
    if (edition == Edition.PUBLIC) {
      new Secrecy(problems).list(content);
    }
    Document document =
        References.resolve(
            new Document(
                new ReportElements(content.template(), content.data(), edition).elements(),
                blocks,
                attachments.attachments(texts::blocks),
                content.template().layout()),
            problems);
    texts.sources().forEach(new TypedReferences(document, problems)::check);
    problems.stopOnErrors();
    proofreader.product(
        document,
        new FindingPlaces(content, document, new PrintedPlaces(texts.sources()), authored)::place);
    new RoundedSums(content.data().explanations(), problems).check(document);
    return document;
  }

  /**
   * Returns a renderer of checked text: that of a shipped template was checked by its test, that of
   * another template is checked once for all reports.
   */
  private TemplateRenderer checkedRenderer(
      SourceFile text, ReportContent content, Diagnostics problems) {
    ReportTemplate template = content.template();
    boolean own = content.data().ownText().isPresent();
    if (!own && checked.containsKey(template)) {
      return checked.get(template);
    }
    TemplateRenderer renderer = template.renderer(text);
    var found = new Diagnostics();
    if (own || !template.isShipped()) {
      renderer.check(found);
    }
    problems.addAll(found.sorted());
    problems.stopOnErrors();
    if (!own && found.sorted().isEmpty() && checked.size() < MOST_CHECKED) {
      checked.put(template, renderer);
    }
    return renderer;
  }
}
