package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Attachment;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Wording;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Writes the elements of a document in their order, from 版头 to 版记. */
final class DocumentWriter {

  /** Lines between the red rule and the title (7.3.1). */
  private static final int UNDER_HEAD = 2;

  private final Document document;
  private final OptionalInt overTitle;
  private final Page page;
  private final Sections sections;
  private final BodyWriter body;

  DocumentWriter(Document document, Page page, DocxPackage docx) {
    this.document = document;
    this.overTitle =
        isSigned(document.elements()) ? TextEnd.linesOverTitle(document) : OptionalInt.empty();
    this.page = page;
    this.sections = new Sections(page, docx);
    this.body = new BodyWriter(page, docx, sections, document.layout());
  }

  void write() {
    Elements elements = document.elements();
    elements.head().ifPresent(new HeadWriter(page)::write);
    title(elements);
    String addressees = Wording.addressees(elements);
    if (!addressees.isEmpty()) {
      page.paragraph("GwAddressee", addressees);
    }
    List<CTP> last = body.write(document.blocks());
    last = close(elements, last);
    for (int i = 0; i < document.attachments().size(); i++) {
      Attachment attachment = document.attachments().get(i);
      if (!attachment.blocks().isEmpty()) {
        last = attach(attachment, Wording.attachmentNumber(document, i));
      }
    }
    if (elements.imprint().isPresent()) {
      last.forEach(p -> holdTogether(p, true)); // 版记 does not stand alone on a page either.
    }
    boolean underTable = Page.endsWithTable(page.body());
    elements.imprint().ifPresent(i -> new ImprintWriter(page).write(i, underTable));
    if (Page.endsWithTable(page.body())) {
      page.paragraph("GwEnd"); // A body that ends with a table is not one for Word.
    }
    sections.finish();
  }

  private void title(Elements elements) {
    CTP title = page.paragraph("Title");
    Runs.addLines(title, TitleFolding.fold(elements.title().phrases()));
    int free = elements.head().isPresent() ? UNDER_HEAD : overTitle.orElse(0);
    if (free > 0) {
      Page.spaceBefore(title, free * Page.LINE);
    }
    String mark = Wording.mark(elements);
    if (!mark.isEmpty()) {
      Page.spaceAfter(title, 0);
      page.paragraph("GwDraft", mark);
    }
  }

  private static boolean isSigned(Elements elements) {
    return !elements.signature().isEmpty();
  }

  /** Answers with the last paragraph. */
  private List<CTP> close(Elements elements, List<CTP> lastOfBody) {
    var closing = new ClosingWriter(page);
    List<CTP> attachments = closing.attachments(document);
    if (isSigned(elements)) {
      boolean moves = overTitle.isEmpty();
      lastOfBody.forEach(p -> holdTogether(p, moves));
      attachments.forEach(p -> holdTogether(p, true));
    }
    List<CTP> signed = closing.sign(elements);
    return Stream.of(signed, attachments, lastOfBody)
        .filter(paragraphs -> !paragraphs.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Keeps the last two lines of a paragraph with what follows, which never stands alone. */
  private static void holdTogether(CTP paragraph, boolean withNext) {
    CTPPr properties = paragraph.getPPr();
    if (withNext && !properties.isSetKeepNext()) {
      properties.addNewKeepNext();
    }
    if (!properties.isSetWidowControl()) {
      properties.addNewWidowControl();
    }
  }

  /** An attachment begins on a new page, its title on the third line (7.3.7). */
  private List<CTP> attach(Attachment attachment, String number) {
    boolean across =
        attachment.blocks().get(0) instanceof Block.Table table && BodyWriter.isWide(table);
    if (across) {
      sections.turn(); // Its title belongs over the table.
    }
    CTP first = page.paragraph("GwAttachmentNumber", number);
    if (across) {
      first.getPPr().addNewPageBreakBefore().setVal(false);
    }
    Runs.addLines(
        page.paragraph("GwAttachmentTitle"), TitleFolding.fold(List.of(attachment.name())));
    return body.write(attachment.blocks());
  }
}
