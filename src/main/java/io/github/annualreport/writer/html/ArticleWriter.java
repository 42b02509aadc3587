package io.github.annualreport.writer.html;

import io.github.annualreport.document.Attachment;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Signature;
import io.github.annualreport.document.Wording;
import java.util.List;

/** Writes what a page is about: the elements of the document around its body. */
final class ArticleWriter {

  private final Document document;
  private final Elements elements;
  private final Html page;
  private final HtmlTable tables;
  private final SvgChart charts;

  ArticleWriter(Document document, Html page) {
    this.document = document;
    this.elements = document.elements();
    this.page = page;
    this.tables = new HtmlTable(page, document.layout().grid());
    this.charts = new SvgChart(page);
  }

  void write() {
    elements.head().ifPresent(this::head);
    title();
    paragraph("mark", Wording.mark(elements));
    paragraph("addressees", Wording.addressees(elements));
    var blocks = new BlockWriter(page, tables, charts, 1);
    document.blocks().forEach(b -> b.accept(blocks));
    Wording.attachments(document).forEach(line -> paragraph("attached", line));
    closing();
    paragraph("note", Wording.note(elements));
    attachments();
    elements.imprint().ifPresent(this::imprint);
  }

  private void head(Elements.Head head) {
    List<String> lines = Wording.head(head);
    page.raw("<header>\n");
    paragraph("organ", lines.get(0));
    lines.subList(1, lines.size()).forEach(line -> paragraph("number", line));
    page.raw("</header>\n");
  }

  /** Folded between its phrases only. */
  private void title() {
    page.raw("<h1>");
    String separator = "";
    for (String phrase : elements.title().phrases()) {
      page.raw(separator).inlines(phrase);
      separator = "<wbr>";
    }
    page.raw("</h1>\n");
  }

  private void closing() {
    Signature signature = elements.signature();
    if (signature.isEmpty()) {
      return;
    }
    boolean centred = signature.sealed() && signature.organs().size() == 1;
    page.raw("<footer class=\"signature" + (centred ? " sealed" : "") + "\">\n");
    Wording.organs(signature).forEach(line -> page.element("p", line));
    String date = Wording.date(elements);
    if (signature.date().isPresent()) {
      String day = " datetime=\"" + signature.date().get() + "\"";
      page.raw("<p><time" + day + ">").text(date).raw("</time></p>\n");
    } else if (!date.isEmpty()) {
      page.element("p", date);
    }
    page.raw("</footer>\n");
  }

  /** Those with a text of their own; their headings go below their titles. */
  private void attachments() {
    for (int i = 0; i < document.attachments().size(); i++) {
      Attachment attachment = document.attachments().get(i);
      if (!attachment.blocks().isEmpty()) {
        page.raw("<section class=\"attachment\">\n");
        paragraph("which", Wording.attachmentNumber(document, i));
        page.element("h2", attachment.name());
        var blocks = new BlockWriter(page, tables, charts, 2);
        attachment.blocks().forEach(b -> b.accept(blocks));
        page.raw("</section>\n");
      }
    }
  }

  private void imprint(Elements.Imprint imprint) {
    page.raw("<footer class=\"imprint\">\n");
    Wording.imprint(imprint).forEach(line -> page.element("p", line));
    page.raw("</footer>\n");
  }

  private void paragraph(String kind, String text) {
    if (!text.isEmpty()) {
      page.raw("<p class=\"" + kind + "\">").text(text).raw("</p>\n");
    }
  }
}
