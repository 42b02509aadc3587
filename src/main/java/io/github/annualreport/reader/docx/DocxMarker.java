package io.github.annualreport.reader.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Document;

/**
 * Writes what was found into a copy of the DOCX it was found in. All that it does not touch stays
 * as it is, other people's comments and changes among it.
 */
public final class DocxMarker {

  /**
   * The file with a comment for each remark.
   *
   * @param bytes those that the manuscript was read from
   * @throws IllegalArgumentException if the bytes are no DOCX
   */
  public byte[] comment(byte[] bytes, List<MarginComment> remarks) {
    try (DocxParts parts = DocxParts.open(bytes)) {
      Document main = parts.document();
      List<FoundParagraph> paragraphs = TextWalk.of(parts, main);
      var comments = CommentsPart.of(parts, Archive.read(bytes));
      var margin = new Margin(main);
      for (MarginComment remark : remarks) {
        if (!paragraphs.isEmpty()) {
          int id = comments.add(remark.lines());
          margin.mark(paragraphs.get(remark.paragraph() - 1), remark, id);
        }
      }
      return comments.save(main);
    } catch (UnreadableDocxException e) {
      throw new IllegalArgumentException("was read as a DOCX before", e);
    }
  }

  /**
   * The file with corrections as tracked changes. Left out are those that cannot be tracked: in
   * text boxes, in text with readings above it, in text that was moved.
   *
   * @param corrections of different stretches
   * @throws IllegalArgumentException if the bytes are no DOCX
   */
  public Corrected correct(byte[] bytes, List<Correction> corrections) {
    try (DocxParts parts = DocxParts.open(bytes)) {
      List<FoundParagraph> paragraphs = TextWalk.of(parts, parts.document());
      // From the end, so that no place moves before its turn.
      List<Correction> reversed =
          corrections.stream()
              .sorted(Comparator.comparingInt(Correction::start).reversed())
              .toList();
      var changed = new ArrayList<Document>();
      for (Correction correction : reversed) {
        FoundParagraph paragraph = paragraphs.get(correction.paragraph() - 1);
        if (new TrackedChanges(paragraph).make(correction)) {
          changed.add(paragraph.place().getOwnerDocument());
        }
      }
      return new Corrected(copy(bytes, parts, changed), changed.size());
    } catch (UnreadableDocxException e) {
      throw new IllegalArgumentException("was read as a DOCX before", e);
    }
  }

  private static byte[] copy(byte[] bytes, DocxParts parts, List<Document> changed)
      throws UnreadableDocxException {
    if (changed.isEmpty()) {
      return bytes;
    }
    Archive archive = Archive.read(bytes);
    parts.parsed().entrySet().stream()
        .filter(p -> changed.contains(p.getValue()))
        .forEach(p -> archive.put(p.getKey(), p.getValue()));
    return archive.bytes();
  }

  /** Whether the bytes are a copy that this class made, and nobody changed it since. */
  public static boolean isUntouched(byte[] bytes) {
    return Archive.isUntouched(bytes);
  }

  /** A file and how many corrections were made in it. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Corrected(byte[] bytes, int count) {}
}
