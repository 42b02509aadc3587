package io.github.annualreport.reader.docx;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads a DOCX that must be whole: sound as a zip file, every part well-formed and of a declared
 * type, every relationship with its target. Unlike {@link DocxReader} it forgives nothing, and
 * needs nothing but what every Java has.
 */
public final class WholeDocx {

  private static final String TYPES = "[Content_Types].xml";
  private static final String TEXT = "word/document.xml";

  private final Archive archive;

  private WholeDocx(Archive archive) {
    this.archive = archive;
  }

  /**
   * The texts of its paragraphs in order, those in cells and for pictures included; tabs and breaks
   * as blanks.
   *
   * @throws IllegalStateException if it is not whole
   */
  public static List<String> texts(byte[] docx) {
    try {
      return new WholeDocx(Archive.read(docx)).texts();
    } catch (UnreadableDocxException e) {
      throw new IllegalStateException("the file is not whole: " + e.getMessage(), e);
    }
  }

  private List<String> texts() throws UnreadableDocxException {
    requireTypes();
    var texts = new ArrayList<String>();
    for (String name : archive.names()) {
      if (name.endsWith(".rels")) {
        requireTargets(name);
      } else if (name.endsWith(".xml")) {
        Document part = archive.xml(name);
        if (name.equals(TEXT)) {
          Xml.all(part, "p").forEach(p -> texts.add(text(p)));
        }
      }
    }
    return texts;
  }

  private void requireTypes() throws UnreadableDocxException {
    require(TYPES, "every file");
    Document types = archive.xml(TYPES);
    List<String> extensions = attributes(types, "Default", "Extension");
    List<String> overrides = attributes(types, "Override", "PartName");
    overrides.forEach(name -> require(name.substring(1), TYPES));
    for (String name : archive.names()) {
      String extension = name.substring(name.lastIndexOf('.') + 1);
      if (!extensions.contains(extension) && !overrides.contains("/" + name)) {
        throw new IllegalStateException("no type for " + name);
      }
    }
  }

  /** Targets are relative to the folder above {@code _rels}. */
  private void requireTargets(String name) throws UnreadableDocxException {
    URI folder = URI.create("/" + name.substring(0, name.indexOf("_rels/")));
    attributes(archive.xml(name), "Relationship", "Target")
        .forEach(target -> require(folder.resolve(target).getPath().substring(1), name));
  }

  private static List<String> attributes(Document part, String element, String attribute) {
    return Xml.all(part, element).stream().map(e -> Xml.attribute(e, attribute)).toList();
  }

  private void require(String part, String by) {
    if (!archive.names().contains(part)) {
      throw new IllegalStateException("no part " + part + ", which " + by + " names");
    }
  }

  /** The text of an element, in the place of a picture its description. */
  private static String text(Element element) {
    return switch (element.getLocalName()) {
      case "t" -> element.getTextContent();
      case "tab", "br" -> " ";
      case "docPr" -> Xml.attribute(element, "descr");
      default -> {
        var text = new StringBuilder();
        Xml.children(element).forEach(child -> text.append(text(child)));
        boolean isRun = element.getLocalName().equals("r");
        yield isRun ? ScriptRun.text(element, text.toString()) : text.toString();
      }
    };
  }
}
