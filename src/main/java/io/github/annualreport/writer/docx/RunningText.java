package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Inline;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Puts running text into paragraphs. */
interface RunningText {

  void add(CTP paragraph, List<Inline> content);

  /** How wide a line of 三号 is in the program that shows the file, in twips. */
  default int width(String text) {
    return TextWidth.of(text).twips();
  }
}
