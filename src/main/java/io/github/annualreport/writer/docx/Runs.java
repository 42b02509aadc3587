package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Span;
import java.util.List;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
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
    for (Span span : Span.of(content)) {
      CTR run = add(paragraph, span.text(), span.strong());
      if (span.open()) {
        shade(run, OPEN);
      }
    }
  }

  static void shade(CTR run, String colour) {
    CTShd shade = (run.isSetRPr() ? run.getRPr() : run.addNewRPr()).addNewShd();
    shade.setVal(STShd.CLEAR);
    shade.setColor("auto");
    shade.setFill(colour);
  }

  static CTR add(CTP paragraph, String text, boolean strong) {
    CTR run = paragraph.addNewR();
    if (strong) {
      run.addNewRPr().addNewRStyle().setVal(STRONG);
    }
    add(run, text);
    return run;
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
