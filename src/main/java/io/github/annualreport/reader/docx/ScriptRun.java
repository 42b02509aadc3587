package io.github.annualreport.reader.docx;

import io.github.annualreport.document.Script;
import org.w3c.dom.Element;

/** A run of raised or lowered text, which is read as the characters that stand so by themselves. */
final class ScriptRun {

  private ScriptRun() {}

  /** The text of a run as a reader sees it; as long as it was. */
  static String text(Element run, String text) {
    String alignment =
        Xml.find(run, "rPr", "vertAlign").map(a -> Xml.attribute(a, "val")).orElse("");
    return switch (alignment) {
      case "superscript" -> Script.RAISED.of(text).orElse(text);
      case "subscript" -> Script.LOWERED.of(text).orElse(text);
      default -> text;
    };
  }
}
