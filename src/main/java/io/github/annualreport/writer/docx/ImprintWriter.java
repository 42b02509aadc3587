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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
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

  /** As the style has it. */
  private static final int ROW = 540;

  private static final int RULES = 60;

  /**
   * @param underTable whether the text ends with a table, which would not give way line by line:
   *     the imprint then goes on where its height is free twice
   */
  void write(Elements.Imprint imprint, boolean underTable) {
    List<String> rows = new ArrayList<>();
    rows.add(Wording.copies(imprint));
    rows.add((imprint.printer() + "\t" + Wording.printed(imprint)).stripTrailing());
    rows.removeIf(String::isEmpty);
    if (!rows.isEmpty()) {
      CTTbl table = page.body().addNewTbl();
      floatToFoot(table.addNewTblPr());
      table.addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(Page.WIDTH));
      rows.forEach(row -> row(table, row));
      // The paragraph that the floating table is anchored to; Word also requires one at the end.
      CTP end = page.paragraph("GwEnd");
      if (underTable) {
        end.getPPr().addNewSpacing().setLine(BigInteger.valueOf(height(rows)));
        end.getPPr().getSpacing().setLineRule(STLineSpacingRule.EXACT);
      }
    }
  }

  private static int height(List<String> rows) {
    int width = Page.WIDTH - 2 * Page.SMALL_CHARACTER - LABEL;
    int lines = 0;
    for (String row : rows) {
      int text = TextWidth.of(row).halves() * Page.SMALL_CHARACTER / 2 - LABEL;
      lines += Math.max(1, (text + width - 1) / width);
    }
    return lines * ROW + RULES;
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
