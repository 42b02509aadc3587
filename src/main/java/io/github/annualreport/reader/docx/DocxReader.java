package io.github.annualreport.reader.docx;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

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

  /**
   * The pictures, in order.
   *
   * @param bytes of a DOCX that was read
   */
  public List<DocxPicture> pictures(byte[] bytes) {
    try (DocxParts parts = DocxParts.open(bytes)) {
      var pictures = new ArrayList<DocxPicture>();
      int line = 0;
      for (FoundParagraph paragraph : TextWalk.all(parts, parts.document())) {
        line += paragraph.isEmpty() ? 0 : 1;
        for (Element picture : paragraph.pictures()) {
          for (String id : embedded(picture)) {
            parts.picture(id, line).ifPresent(pictures::add);
          }
        }
      }
      return pictures;
    } catch (UnreadableDocxException e) {
      throw new IllegalStateException("the file was read before", e);
    }
  }

  /** The relationships by which a drawing names its files. */
  private static List<String> embedded(Element picture) {
    return Stream.of("blip", "imagedata")
        .flatMap(name -> Xml.all(picture, name).stream())
        .map(e -> Xml.attribute(e, "embed") + Xml.attribute(e, "id"))
        .filter(id -> !id.isEmpty())
        .toList();
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
