package io.github.annualreport.reader.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a DOCX that must be whole: sound as a zip file, every part well-formed and of a declared
 * type, every relationship with its target. Unlike {@link DocxReader} it forgives nothing, and
 * needs nothing but what every Java has.
 */
public final class WholeDocx {

  private static final String TYPES = "[Content_Types].xml";
  private static final String TEXT = "word/document.xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final XMLReader parser;

  private WholeDocx() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    parser = factory.newSAXParser().getXMLReader();
  }

  /**
   * The texts of its paragraphs in order, those in cells and for pictures included; tabs and breaks
   * as blanks.
   *
   * @throws IllegalStateException if it is not whole
   */
  public static List<String> texts(byte[] docx) {
    try {
      var whole = new WholeDocx();
      whole.unzip(docx);
      whole.requireTypes();
      for (String name : whole.parts.keySet()) {
        if (name.endsWith(".rels")) {
          whole.requireTargets(name);
        }
      }
      var paragraphs = new ParagraphHandler();
      for (String name : whole.parts.keySet()) {
        if (name.endsWith(".xml") && !name.equals(TYPES)) {
          whole.parse(name, name.equals(TEXT) ? paragraphs : new DefaultHandler());
        }
      }
      return paragraphs.texts();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("the file is not whole: " + e.getMessage(), e);
    }
  }

  /** Reading an entry to its end compares its checksum. */
  private void unzip(byte[] docx) throws IOException {
    try (var in = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (parts.put(entry.getName(), in.readAllBytes()) != null) {
          throw new IllegalStateException("two parts " + entry.getName());
        }
      }
    }
  }

  private void requireTypes() throws IOException, SAXException {
    var extensions = new AttributeHandler("Default", "Extension");
    parse(TYPES, extensions);
    var overrides = new AttributeHandler("Override", "PartName");
    parse(TYPES, overrides);
    for (String name : overrides.values()) {
      require(name.substring(1), TYPES);
    }
    for (String name : parts.keySet()) {
      String extension = name.substring(name.lastIndexOf('.') + 1);
      if (!extensions.values().contains(extension) && !overrides.values().contains("/" + name)) {
        throw new IllegalStateException("no type for " + name);
      }
    }
  }

  /** Targets are relative to the folder above {@code _rels}. */
  private void requireTargets(String name) throws IOException, SAXException {
    var targets = new AttributeHandler("Relationship", "Target");
    parse(name, targets);
    URI folder = URI.create("/" + name.substring(0, name.indexOf("_rels/")));
    for (String target : targets.values()) {
      require(folder.resolve(target).getPath().substring(1), name);
    }
  }

  private void require(String part, String by) {
    if (!parts.containsKey(part)) {
      throw new IllegalStateException("no part " + part + ", which " + by + " names");
    }
  }

  private void parse(String name, DefaultHandler handler) throws IOException, SAXException {
    require(name, "every file");
    parser.setContentHandler(handler);
    parser.setErrorHandler(handler);
    parser.parse(new org.xml.sax.InputSource(new ByteArrayInputStream(parts.get(name))));
  }
}
