package io.github.annualreport.reader.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Looks around in WordprocessingML by local names, which both dialects of the format share. */
final class Xml {

  private Xml() {}

  /** Parses a part; POI's own way prints a trace of what is wrong. */
  static Document parse(InputStream in) throws IOException, SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(in);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java has these features", e);
    }
  }

  static List<Element> children(Node parent) {
    var result = new ArrayList<Element>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        result.add(element);
      }
    }
    return result;
  }

  static List<Element> children(Node parent, String name) {
    return children(parent).stream().filter(e -> is(e, name)).toList();
  }

  /** The first child of that name, from the first down through the names. */
  static Optional<Element> find(Node parent, String... names) {
    Optional<Node> found = Optional.of(parent);
    for (String name : names) {
      found = found.flatMap(f -> children(f, name).stream().findFirst());
    }
    return found.map(Element.class::cast);
  }

  /** The element itself or the nearest around it of one of these names. */
  static Optional<Element> around(Node node, Collection<String> names) {
    for (Node n = node; n instanceof Element element; n = n.getParentNode()) {
      if (names.contains(element.getLocalName())) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** All elements of a name, however deep. */
  static List<Element> all(Document document, String name) {
    return all(document.getDocumentElement(), name);
  }

  /** All elements of a name within another, however deep. */
  static List<Element> all(Element parent, String name) {
    NodeList found = parent.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }

  /** An attribute by its local name; empty if it is not there. */
  static String attribute(Element element, String name) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (name.equals(attributes.item(i).getLocalName())) {
        return attributes.item(i).getNodeValue();
      }
    }
    return "";
  }

  /** The {@code val} of the element that the names lead to. */
  static Optional<String> value(Node parent, String... names) {
    return find(parent, names).map(e -> attribute(e, "val"));
  }

  /** A number, or the other one if the text is none. */
  static int number(String text, int otherwise) {
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
  }

  /** Whether a switch such as {@code w:b} is there and not turned off. */
  static boolean isOn(Node parent, String... names) {
    return value(parent, names).filter(v -> !v.matches("0|false|off|none")).isPresent();
  }
}
