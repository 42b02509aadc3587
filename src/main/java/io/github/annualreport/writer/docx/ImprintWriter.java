package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Wording;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblOverlap;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/**
 * Writes 版记 (GB/T 9704-2012, 7.4) as a table that floats to the foot of the last page, its last
 * line on the edge of the text area.
 */
record ImprintWriter(Page page) {

  /** 抄送： */
  private static final int LABEL = 3 * Page.SMALL_CHARACTER;

  void write(Elements.Imprint imprint) {
    List<String> rows = new ArrayList<>();
    rows.add(Wording.copies(imprint));
    rows.add((imprint.printer() + "\t" + Wording.printed(imprint)).stripTrailing());
    rows.removeIf(String::isEmpty);
    if (!rows.isEmpty()) {
      CTTbl table = page.body().addNewTbl();
      floatToFoot(table.addNewTblPr());
      table.addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(Page.WIDTH));
      rows.forEach(row -> row(table, row));
      page.paragraph("GwEnd"); // What a table floats beside, and what Word wants at the end.
    }
  }

  private static void floatToFoot(CTTblPr properties) {
    properties.addNewTblStyle().setVal("GwImprint");
    CTTblPPr position = properties.addNewTblpPr();
    position.setVertAnchor(STVAnchor.MARGIN);
    // Beside the margins LibreOffice would not let a table float that is as wide as the text.
    position.setHorzAnchor(STHAnchor.PAGE);
    position.setTblpX(BigInteger.valueOf(Page.LEFT));
    position.setTblpYSpec(STYAlign.BOTTOM);
    properties.addNewTblOverlap().setVal(STTblOverlap.NEVER);
    CTTblWidth width = properties.addNewTblW();
    width.setW(BigInteger.valueOf(Page.WIDTH));
    width.setType(STTblWidth.DXA);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
  }

  private static void row(CTTbl table, String text) {
    CTTc cell = table.addNewTr().addNewTc();
    CTTblWidth width = cell.addNewTcPr().addNewTcW();
    width.setW(BigInteger.valueOf(Page.WIDTH));
    width.setType(STTblWidth.DXA);
    CTP paragraph = cell.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal("GwImprintText");
    CTInd indent = paragraph.getPPr().addNewInd();
    indent.setRight(BigInteger.valueOf(Page.SMALL_CHARACTER));
    if (text.contains("\t")) {
      indent.setLeft(BigInteger.valueOf(Page.SMALL_CHARACTER));
      CTTabStop stop = paragraph.getPPr().addNewTabs().addNewTab();
      stop.setVal(STTabJc.RIGHT);
      stop.setPos(BigInteger.valueOf(Page.WIDTH - Page.SMALL_CHARACTER));
    } else {
      indent.setLeft(BigInteger.valueOf(Page.SMALL_CHARACTER + LABEL));
      indent.setHanging(BigInteger.valueOf(LABEL));
    }
    Runs.add(paragraph, text);
  }
}
