package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Script;
import io.github.annualreport.document.Span;
import java.util.List;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Puts running text into a paragraph. */
final class Runs {

  private static final String STRONG = "GwStrong";

  /** Yellow, as of a marker: still to be filled in or changed. */
  private static final String OPEN = "FFFF00";

  private Runs() {}

  static void add(CTP paragraph, List<Inline> content) {
    Span.of(content).forEach(span -> add(paragraph, span));
  }

  static void add(CTP paragraph, Span span) {
    addShaded(paragraph, span, span.open() ? OPEN : "");
  }

  /**
   * @param fill the colour behind the text; empty for none
   */
  static void addShaded(CTP paragraph, Span span, String fill) {
    for (Script.Stretch stretch : Script.stretches(span.text())) {
      CTR run = paragraph.addNewR();
      if (span.strong()) {
        properties(run).addNewRStyle().setVal(STRONG);
      }
      if (!fill.isEmpty()) {
        shade(properties(run).addNewShd(), fill);
      }
      // The fonts of official documents have digits on the line only.
      stretch
          .script()
          .ifPresent(script -> properties(run).addNewVertAlign().setVal(alignment(script)));
      add(run, stretch.text());
    }
  }

  private static CTRPr properties(CTR run) {
    return run.isSetRPr() ? run.getRPr() : run.addNewRPr();
  }

  private static void shade(CTShd shade, String fill) {
    shade.setVal(STShd.CLEAR);
    shade.setColor("auto");
    shade.setFill(fill);
  }

  private static STVerticalAlignRun.Enum alignment(Script script) {
    return switch (script) {
      case RAISED -> STVerticalAlignRun.SUPERSCRIPT;
      case LOWERED -> STVerticalAlignRun.SUBSCRIPT;
    };
  }

  static void add(CTP paragraph, String text) {
    add(paragraph, List.of(new Inline.Text(text)));
  }

  /** A run in the character style. */
  static void add(CTP paragraph, String text, String style) {
    CTR run = paragraph.addNewR();
    run.addNewRPr().addNewRStyle().setVal(style);
    add(run, text);
  }

  /** The lines of one paragraph, separated by breaks. */
  static void addLines(CTP paragraph, List<String> lines) {
    add(paragraph, String.join("\n", lines));
  }

  /** Tabs and line ends are elements of their own; raw in the text, Word would show blanks. */
  private static void add(CTR run, String text) {
    var plain = new StringBuilder();
    for (char c : XmlText.of(text).replace("\r\n", "\n").toCharArray()) {
      if (c != '\t' && c != '\n' && c != '\r') {
        plain.append(c);
        continue;
      }
      addPlain(run, plain);
      if (c == '\t') {
        run.addNewTab();
      } else {
        run.addNewBr();
      }
    }
    addPlain(run, plain);
  }

  private static void addPlain(CTR run, StringBuilder text) {
    if (!text.isEmpty()) {
      CTText t = run.addNewT();
      t.setStringValue(text.toString());
      t.setSpace(SpaceAttribute.Space.PRESERVE);
      text.setLength(0);
    }
  }
}
