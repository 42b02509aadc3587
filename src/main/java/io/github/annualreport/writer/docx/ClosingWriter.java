package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Signature;
import io.github.annualreport.document.Wording;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes what follows the body: list of attachments, signature, date, note (7.3.4 to 7.3.6). */
record ClosingWriter(Page page) {

  /** 附件： */
  private static final int LABEL = 3 * Page.CHARACTER;

  /**
   * Answers with the paragraphs that a signature must not be parted from; none to keep the body.
   */
  List<CTP> attachments(Document document) {
    List<String> lines = Wording.attachments(document);
    var result = new ArrayList<CTP>();
    for (int i = 0; i < lines.size(); i++) {
      int number = lines.size() == 1 ? 0 : TextWidth.of((i + 1) + ".").twips();
      CTP paragraph = page.paragraph("GwAttachments", lines.get(i));
      if (i == 0) {
        Page.spaceBefore(paragraph, Page.LINE);
      }
      Page.hang(paragraph, Page.INDENT + LABEL + number, (i == 0 ? LABEL : 0) + number);
      result.add(paragraph);
    }
    return result;
  }

  /** Answers with the last of its paragraphs. */
  List<CTP> sign(Elements elements) {
    Signature signature = elements.signature();
    List<CTP> lines = signature.sealed() ? sealed(signature) : unsealed(elements);
    String note = Wording.note(elements);
    List<CTP> end = lines.subList(Math.max(0, lines.size() - 1), lines.size());
    if (!note.isEmpty()) {
      end.forEach(p -> p.getPPr().addNewKeepNext()); // It never stands alone on a page.
      end = List.of(page.paragraph("GwBody", note));
    }
    return end;
  }

  private List<CTP> unsealed(Elements elements) {
    String date = Wording.date(elements);
    List<String> organs = elements.signature().organs();
    // The date stands under the last of them.
    String last = organs.isEmpty() ? "" : organs.get(organs.size() - 1);
    var layout = SignatureLayout.of(last, date);
    var lines = new ArrayList<CTP>();
    organs.forEach(o -> lines.add(ending("GwSignature", o, layout.signatureRight())));
    if (!date.isEmpty()) {
      lines.add(
          layout.dateLeft() > 0
              ? starting("GwDate", date, layout.dateLeft())
              : ending("GwDate", date, layout.dateRight()));
    }
    if (!lines.isEmpty()) {
      Page.spaceBefore(lines.get(0), Page.LINE);
    }
    return lines;
  }

  private List<CTP> sealed(Signature signature) {
    var layout = SealLayout.of(signature, page.text()::width);
    var lines = new ArrayList<CTP>();
    for (List<String> row : signature.rows()) {
      lines.add(
          row.size() > 1 ? sideBySide(row, layout) : centred("GwSignature", row.get(0), layout));
      Page.spaceBefore(lines.get(lines.size() - 1), SealLayout.BETWEEN * Page.LINE);
    }
    signature.date().ifPresent(d -> lines.add(centred("GwDate", Wording.date(d), layout)));
    if (!lines.isEmpty()) {
      Page.spaceBefore(lines.get(0), SealLayout.ABOVE * Page.LINE);
    }
    return lines;
  }

  /** Around one point, so that both stay there in a font of another width. */
  private CTP centred(String style, String text, SealLayout layout) {
    CTP paragraph = starting(style, text, 2 * layout.last() - Page.WIDTH);
    paragraph.getPPr().getJc().setVal(STJc.CENTER);
    return paragraph;
  }

  private CTP sideBySide(List<String> organs, SealLayout layout) {
    CTP paragraph = page.paragraph("GwSignature", "\t" + String.join("\t", organs));
    paragraph.getPPr().addNewJc().setVal(STJc.LEFT);
    CTTabs tabs = paragraph.getPPr().addNewTabs();
    List<Integer> centres = layout.centres();
    for (int centre : centres.subList(centres.size() - organs.size(), centres.size())) {
      CTTabStop stop = tabs.addNewTab();
      stop.setVal(STTabJc.CENTER);
      stop.setPos(BigInteger.valueOf(centre));
    }
    return paragraph;
  }

  private CTP starting(String style, String text, int left) {
    CTP paragraph = page.paragraph(style, text);
    paragraph.getPPr().addNewInd().setLeft(BigInteger.valueOf(left));
    paragraph.getPPr().addNewJc().setVal(STJc.LEFT);
    return paragraph;
  }

  private CTP ending(String style, String text, int right) {
    CTP paragraph = page.paragraph(style, text);
    paragraph.getPPr().addNewInd().setRight(BigInteger.valueOf(right));
    return paragraph;
  }
}
