package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.document.Layout;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a file that is being written, with the relationships of its text and the types of
 * its contents (ECMA-376 part 2).
 */
final class DocxPackage {

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";

  private final Parts parts = new Parts();
  private final Set<String> extensions = new HashSet<>(Set.of("xml", "rels"));
  private int related;
  private int drawings;

  private DocxPackage() {}

  /** The skeleton in the fonts and styles of a layout. */
  static DocxPackage of(Layout layout) {
    var result = new DocxPackage();
    Skeleton.putParts(result.parts, layout.fonts());
    if (!layout.styles().isEmpty()) {
      byte[] shipped = result.parts.find(Skeleton.STYLES).orElseThrow();
      result.replace(Skeleton.STYLES, StyleSheet.over(shipped, layout.styles()));
    }
    return result;
  }

  /** A number for a drawing that no other has. */
  int numberDrawing() {
    drawings++;
    return drawings;
  }

  /** Puts a part in the place of the skeleton's. */
  void replace(String name, byte[] content) {
    if (parts.find(name).isEmpty()) {
      throw new IllegalArgumentException("no part " + name);
    }
    parts.put(name, content);
  }

  /** Sets the right indent of the style Normal, if it is this program's, in twips. */
  void indentRight(int twips) {
    String indent = "<w:ind w:right=\"%d\"/>";
    String styles = new String(parts.find(Skeleton.STYLES).orElseThrow(), UTF_8);
    String ours = indent.formatted(DocxWriter.RIGHT_INDENT);
    replace(Skeleton.STYLES, styles.replace(ours, indent.formatted(twips)).getBytes(UTF_8));
  }

  /**
   * Adds a part that the text refers to.
   *
   * @param name below word/
   * @return the id by which it does
   */
  String relate(PartType type, String name, byte[] content) {
    add(type, "word/" + name, content);
    related++;
    String id = "rIdText" + related;
    insert(
        RELATIONSHIPS,
        "  <Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>\n</Relationships>"
            .formatted(id, type.relationship(), name));
    return id;
  }

  /** Adds a part that is not there yet. */
  void add(PartType type, String name, byte[] content) {
    if (parts.find(name).isPresent()) {
      throw new IllegalArgumentException("two parts " + name);
    }
    parts.put(name, content);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    if (extension.equals("xml")) {
      insert(
          CONTENT_TYPES,
          "  <Override PartName=\"/%s\" ContentType=\"%s\"/>\n</Types>"
              .formatted(name, type.contentType()));
    } else if (extensions.add(extension)) {
      insert(
          CONTENT_TYPES,
          "  <Default Extension=\"%s\" ContentType=\"%s\"/>\n</Types>"
              .formatted(extension, type.contentType()));
    }
  }

  /** Puts lines before the end tag with which they end themselves. */
  private void insert(String name, String lines) {
    String endTag = lines.substring(lines.lastIndexOf('<'));
    String text = new String(parts.find(name).orElseThrow(), UTF_8);
    parts.put(name, text.replace(endTag, lines).getBytes(UTF_8));
  }

  /** The file; the same bytes for the same parts and time. */
  byte[] zip(Optional<Instant> time) {
    Fingerprint.put(parts);
    return parts.zip(time);
  }
}
