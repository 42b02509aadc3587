package io.github.annualreport.reader.docx;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a DOCX file as Word shows it: paragraphs and tables, tracked changes accepted. */
public final class DocxReader {

  /**
   * The text, each paragraph that is not empty a line of its file.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if the bytes are no DOCX
   */
  public Manuscript read(String name, byte[] bytes, Diagnostics problems) {
    try (DocxParts parts = DocxParts.open(bytes)) {
      return read(name, parts);
    } catch (UnreadableDocxException e) {
      problems.error("file/unreadable", new SourceFile(name, "").start(), e.getMessage());
      problems.stopOnErrors();
      throw new IllegalStateException("an error stops", e);
    }
  }

  private static Manuscript read(String name, DocxParts parts) throws UnreadableDocxException {
    List<FoundParagraph> found = TextWalk.of(parts, parts.document());
    var paragraphs = new ArrayList<Paragraph>();
    for (FoundParagraph paragraph : found) {
      paragraphs.add(paragraph.toParagraph(paragraphs.size() + 1));
    }
    String text = found.stream().map(p -> p.text() + "\n").collect(Collectors.joining());
    return Manuscript.of(new SourceFile(name, text), paragraphs);
  }
}
