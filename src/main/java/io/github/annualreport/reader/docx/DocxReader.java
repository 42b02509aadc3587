package io.github.annualreport.reader.docx;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.manuscript.Comment;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads a DOCX file: paragraphs, outline, tables, tracked changes and comments. */
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
    return Manuscript.of(new SourceFile(name, text), paragraphs, comments(parts, found));
  }

  private static List<Comment> comments(DocxParts parts, List<FoundParagraph> found)
      throws UnreadableDocxException {
    var result = new ArrayList<Comment>();
    for (Document part : parts.related("comments").stream().toList()) {
      List<Element> all = Xml.children(part.getDocumentElement(), "comment");
      Set<String> told = new LinkedHashSet<>();
      for (int i = 0; i < found.size(); i++) {
        for (FoundParagraph.Mark mark : found.get(i).marks()) {
          for (Element comment : all) {
            if (Xml.attribute(comment, "id").equals(mark.commentId())
                && told.add(mark.commentId())) {
              result.add(
                  new Comment(
                      i + 1,
                      mark.offset(),
                      Xml.attribute(comment, "author"),
                      comment.getTextContent().strip()));
            }
          }
        }
      }
    }
    return result;
  }
}
