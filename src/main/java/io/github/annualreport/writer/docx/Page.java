package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Inline;
import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;

/** Adds paragraphs by their style. Lengths are in twips, twentieths of a point. */
record Page(CTBody body, RunningText text) {

  /** 订口, 28 mm. */
  static final int LEFT = 1587;

  /** 156 mm. */
  static final int WIDTH = 8845;

  /** 22 lines fill 225 mm. */
  static final int LINE = 579;

  /** 三号, drawn together so that 28 fill a line. */
  static final int CHARACTER = 315;

  /** 四号. */
  static final int SMALL_CHARACTER = 280;

  /** The indent of two characters, as the styles have it. */
  static final int INDENT = 640;

  CTP paragraph(String style) {
    CTP paragraph = body.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(style);
    return paragraph;
  }

  CTP paragraph(String style, String text) {
    return paragraph(style, List.of(new Inline.Text(text)));
  }

  CTP paragraph(String style, List<Inline> content) {
    CTP paragraph = paragraph(style);
    text.add(paragraph, content);
    return paragraph;
  }

  /** Whether no paragraph stands behind the last table. */
  static boolean endsWithTable(CTBody body) {
    var nodes = body.getDomNode().getLastChild();
    while (nodes != null && !"p".equals(nodes.getLocalName())) {
      if ("tbl".equals(nodes.getLocalName())) {
        return true;
      }
      nodes = nodes.getPreviousSibling();
    }
    return false;
  }

  static void spaceBefore(CTP paragraph, int twips) {
    spacing(paragraph).setBefore(BigInteger.valueOf(twips));
  }

  static void spaceAfter(CTP paragraph, int twips) {
    spacing(paragraph).setAfter(BigInteger.valueOf(twips));
  }

  /** The first line starts {@code hanging} before the others. */
  static void hang(CTP paragraph, int left, int hanging) {
    CTInd indent = paragraph.getPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(left));
    indent.setHanging(BigInteger.valueOf(hanging));
  }

  private static CTSpacing spacing(CTP paragraph) {
    CTPPr properties = paragraph.getPPr();
    return properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
  }
}
