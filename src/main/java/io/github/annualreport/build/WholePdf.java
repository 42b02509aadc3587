package io.github.annualreport.build;

import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.ReadText;
import io.github.annualreport.document.Script;
import io.github.annualreport.reader.pdf.TaggedPdf;
import io.github.annualreport.writer.docx.DocxWriter;
import io.github.annualreport.writer.pdf.PdfException;
import io.github.annualreport.writer.pdf.PdfWriter;
import java.util.List;

/**
 * Makes a PDF that has lost nothing. Whether LibreOffice draws a mark that hangs over the edge of
 * its line depends on how the last twips of the line happen to be shared out, so a file that lost
 * one is converted again with lines a little shorter, by less than anybody sees.
 */
final class WholePdf {

  private static final List<Integer> INDENTS = List.of(DocxWriter.RIGHT_INDENT, 5, 8);

  private WholePdf() {}

  /** The texts that a PDF shows; LibreOffice does not tell what its drawings show. */
  static List<String> shownTexts(Document document) {
    return ReadText.pieces(document, true).stream()
        .filter(piece -> !piece.described())
        .map(piece -> Script.plain(Inline.text(piece.content()))) // A PDF shows where they stand.
        .toList();
  }

  /**
   * The first PDF that reads as the document does; the last one if none does.
   *
   * @throws OutputUnavailableException if this machine cannot make one
   */
  static byte[] of(Document document, WriteOptions copy) {
    var docx = new DocxWriter(copy.time());
    var pdf = new byte[0];
    try {
      for (int indent : INDENTS) {
        pdf = new PdfWriter().write(docx.writeForConversion(document, indent), copy.time());
        if (Mismatch.first(TaggedPdf.texts(pdf), shownTexts(document)).isEmpty()) {
          return pdf;
        }
      }
      return pdf;
    } catch (PdfException e) {
      throw new OutputUnavailableException(e.getMessage(), e);
    }
  }
}
