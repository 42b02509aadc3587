package io.github.annualreport.manuscript;

import io.github.annualreport.diagnostic.SourceFile;
import java.util.ArrayList;

/** Reads plain text: each line that is not empty is a paragraph. */
public final class TextManuscript {

  /** The manuscript of a text; offsets are those of its lines. */
  public Manuscript read(SourceFile file) {
    var paragraphs = new ArrayList<Paragraph>();
    String[] lines = file.text().split("\r\n|[\r\n]", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isEmpty()) {
        paragraphs.add(Paragraph.ofLine(lines[i], new Form.Text(), i + 1));
      }
    }
    return Manuscript.of(file, paragraphs);
  }
}
