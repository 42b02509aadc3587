package io.github.annualreport.writer.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a page as a browser would: the texts of its paragraphs, headings and cells. */
public final class HtmlReading {

  private static final Set<String> TEXTS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "th", "td", "figcaption");

  private final List<String> texts = new ArrayList<>();

  private HtmlReading() {}

  /** None empty. */
  public static List<String> read(byte[] page) {
    var reading = new HtmlReading();
    reading.visit(parse(page));
    return reading.texts;
  }

  /** The page's elements; every tag that needs one must have its end. */
  static Element parse(byte[] page) {
    String xml =
        new String(page, UTF_8)
            .replace("<!DOCTYPE html>", "")
            .replaceAll("<(meta|wbr|img)([^>]*)>", "<$1$2/>");
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | java.io.IOException e) {
      throw new AssertionError(xml, e);
    }
  }

  private void visit(Node node) {
    boolean runIn = node instanceof Element e && e.getAttribute("class").equals("run-in");
    if (runIn || TEXTS.contains(node.getNodeName())) {
      texts.add(node.getTextContent());
      texts.removeIf(String::isEmpty);
      return;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      visit(child);
    }
  }
}
