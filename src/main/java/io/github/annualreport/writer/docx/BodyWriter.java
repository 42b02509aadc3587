package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Wording;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Writes title, addressees, blocks and signature. Each block answers with its last paragraphs. */
final class BodyWriter implements Block.Visitor<List<CTP>> {

  private static final int LINE = 579;
  private static final int ABOVE_TABLE = 120;

  private final CTBody body;

  BodyWriter(CTBody body) {
    this.body = body;
  }

  void write(Document document) {
    Elements elements = document.elements();
    Runs.addLines(paragraph("Title"), TitleFolding.fold(elements.title().phrases()));
    String addressees = Wording.addressees(elements);
    if (!addressees.isEmpty()) {
      Runs.add(paragraph("GwAddressee"), addressees);
    }
    List<CTP> last = writeBlocks(document.blocks());
    if (!elements.signature().isEmpty() || elements.date().isPresent()) {
      last.forEach(BodyWriter::keepWithSignature);
      sign(elements);
    } else if (endsWithTable(document.blocks())) {
      paragraph("GwBody"); // A body that ends with a table is not one for Word.
    }
  }

  private List<CTP> writeBlocks(List<Block> blocks) {
    List<CTP> last = List.of();
    boolean afterTable = false;
    for (Block block : blocks) {
      boolean table = block instanceof Block.Table;
      if (table && afterTable) {
        paragraph("GwCell"); // Word joins tables that nothing separates.
      } else if (table) {
        last.forEach(p -> p.getPPr().addNewSpacing().setAfter(BigInteger.valueOf(ABOVE_TABLE)));
      }
      last = block.accept(this);
      afterTable = table;
    }
    return last;
  }

  private static boolean endsWithTable(List<Block> blocks) {
    return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Table;
  }

  @Override
  public List<CTP> heading(Block.Heading heading) {
    CTP paragraph = paragraph("Heading" + heading.level());
    Runs.add(paragraph, Wording.heading(heading));
    return List.of(paragraph);
  }

  @Override
  public List<CTP> paragraph(Block.Paragraph block) {
    CTP paragraph = paragraph("GwBody");
    Runs.add(paragraph, Wording.paragraph(block));
    return List.of(paragraph);
  }

  @Override
  public List<CTP> items(Block.Items items) {
    throw new IllegalArgumentException("the document is not arranged");
  }

  @Override
  public List<CTP> table(Block.Table table) {
    return new TableWriter(table).write(body.addNewTbl());
  }

  /**
   * Signature and date never stand alone on a page: the last two lines of the text go with them.
   */
  private static void keepWithSignature(CTP paragraph) {
    CTPPr properties = paragraph.getPPr();
    if (!properties.isSetKeepNext()) {
      properties.addNewKeepNext();
    }
    if (!properties.isSetWidowControl()) {
      properties.addNewWidowControl();
    }
  }

  private void sign(Elements elements) {
    String date = elements.date().map(Wording::date).orElse("");
    var layout = SignatureLayout.of(elements.signature(), date);
    var lines = new ArrayList<CTP>();
    if (!elements.signature().isEmpty()) {
      lines.add(signature("GwSignature", elements.signature(), layout.signatureRight()));
    }
    if (!date.isEmpty()) {
      lines.add(signature("GwDate", date, layout.dateRight()));
    }
    lines.get(0).getPPr().addNewSpacing().setBefore(BigInteger.valueOf(LINE));
  }

  private CTP signature(String style, String text, int right) {
    CTP paragraph = paragraph(style);
    paragraph.getPPr().addNewInd().setRight(BigInteger.valueOf(right));
    Runs.add(paragraph, text);
    return paragraph;
  }

  private CTP paragraph(String style) {
    CTP paragraph = body.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(style);
    return paragraph;
  }
}
