package io.github.annualreport.reader.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a page that this program wrote: XML but for its document type and its elements without an
 * end tag. Every other element must have one.
 */
public final class WholeHtml extends DefaultHandler {

  private static final String TYPE = "<!DOCTYPE html>";
  private static final Pattern WITHOUT_END = Pattern.compile("<((?:meta|wbr|br|img)\\b[^>]*+)>");

  /** Characters that HTML can hold and XML cannot. */
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** The elements that hold running text; {@code desc} tells what a chart shows. */
  private static final Set<String> TEXTS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "th", "td", "figcaption", "desc");

  private static final Set<String> RUN_IN = Set.of("run-in");

  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** The alternative texts of pictures side by side. */
  private final StringBuilder pictures = new StringBuilder();

  /** How many elements are open, from the one that holds the running text; 0 outside of one. */
  private int depth;

  private WholeHtml() {}

  /**
   * The texts of headings, paragraphs and cells in order, for a picture its alternative text, for a
   * chart its description.
   *
   * @throws IllegalStateException if an element is not closed
   */
  public static List<String> texts(byte[] page) {
    String html = new String(page, UTF_8);
    String xml = WITHOUT_END.matcher(html.replaceFirst(TYPE, "")).replaceAll("<$1/>");
    var source = new InputSource(new StringReader(NOT_IN_XML.matcher(xml).replaceAll("\uFFFD")));
    var reading = new WholeHtml();
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(source, reading);
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the page is not whole: " + e.getMessage(), e);
    }
    return reading.texts;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    String kind = attributes.getValue("class");
    if (name.equals("img")) {
      pictures.append(attributes.getValue("alt"));
    } else if (!pictures.isEmpty()) {
      addPictures();
    }
    if (depth > 0 || TEXTS.contains(name) || (kind != null && RUN_IN.contains(kind))) {
      depth++;
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (depth > 0) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (name.equals("figure") && !pictures.isEmpty()) {
      addPictures();
    }
    if (depth > 0 && --depth == 0) {
      texts.add(text.toString());
      text.setLength(0);
    }
  }

  private void addPictures() {
    texts.add(pictures.toString());
    pictures.setLength(0);
  }
}
