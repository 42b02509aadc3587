package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Wording;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes 版头 (GB/T 9704-2012, 7.2): the issuing organ's mark, number and signers, the red line. */
record HeadWriter(Page page) {

  /** 初号, the size of a mark that is short enough. */
  private static final int LARGEST = 84;

  /** The mark's ink begins 35 mm below the edge of the text area; a line is taller than its ink. */
  private static final int MARK_TOP = 1984;

  private static final int TWIPS_PER_HALF_POINT = 10;

  void write(Elements.Head head) {
    organ(head.organ());
    List<CTP> lines = head.signers().isEmpty() ? List.of(number(head)) : signed(head);
    underline(lines.get(lines.size() - 1));
  }

  private void organ(String organ) {
    CTP paragraph = page.paragraph("GwOrgan", organ);
    int size =
        Math.min(LARGEST, Page.WIDTH * 2 / TWIPS_PER_HALF_POINT / TextWidth.of(organ).halves());
    int line = size * TWIPS_PER_HALF_POINT * 9 / 8;
    CTSpacing spacing = paragraph.getPPr().addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(MARK_TOP - line * 12 / 100));
    spacing.setAfter(BigInteger.valueOf(2 * Page.LINE));
    spacing.setLine(BigInteger.valueOf(line));
    spacing.setLineRule(STLineSpacingRule.EXACT);
    for (CTR run : paragraph.getRList()) {
      CTRPr properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
      properties.addNewSz().setVal(BigInteger.valueOf(size));
      properties.addNewSzCs().setVal(BigInteger.valueOf(size));
    }
  }

  /** Without signers the number stands in the middle (7.2.5). */
  private CTP number(Elements.Head head) {
    return page.paragraph("GwNumber", head.number());
  }

  /** Two signers a line, the number beside the last ones (7.2.5, 7.2.6). */
  private List<CTP> signed(Elements.Head head) {
    List<String> lines = Wording.signers(head);
    int names = lines.stream().mapToInt(l -> TextWidth.of(l).twips()).max().orElseThrow();
    int start = Page.WIDTH - Page.CHARACTER - names;
    var result = new ArrayList<CTP>();
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size();
      String label = i == 0 ? Wording.SIGNERS : "";
      result.add(line(last ? head.number() : "", label, lines.get(i), start));
    }
    return result;
  }

  private CTP line(String number, String label, String names, int start) {
    CTP paragraph = page.paragraph("GwNumber");
    paragraph.getPPr().addNewJc().setVal(STJc.LEFT);
    CTTabs tabs = paragraph.getPPr().addNewTabs();
    stop(tabs, Page.CHARACTER);
    stop(tabs, start - TextWidth.of(label).twips());
    // A paragraph's border keeps to its indents, so the blank at the left is a tab.
    Runs.add(paragraph, "\t" + number + "\t" + label);
    Runs.add(paragraph, names, "GwName");
    return paragraph;
  }

  private static void stop(CTTabs tabs, int position) {
    CTTabStop stop = tabs.addNewTab();
    stop.setVal(STTabJc.LEFT);
    stop.setPos(BigInteger.valueOf(position));
  }

  /** The red line, 4 mm below the number (7.2.7): 8 points from the foot of the line. */
  private static void underline(CTP paragraph) {
    CTBorder border = paragraph.getPPr().addNewPBdr().addNewBottom();
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(8));
    border.setSpace(BigInteger.valueOf(8));
    border.setColor("FF0000");
  }
}
