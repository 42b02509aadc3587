package io.github.annualreport.reader.docx;

import java.util.Collection;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes WordprocessingML elements for a document, in its dialect.
 *
 * @param document the part they are for
 */
record Wml(Document document) {

  /** Who comments and changes are by. */
  static final String AUTHOR = "report";

  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final String PREFIX = "w";

  Element element(String name) {
    Element root = document.getDocumentElement();
    String namespace = root.getNamespaceURI();
    if (!namespace.equals(root.lookupNamespaceURI(PREFIX))) {
      root.setAttributeNS(XMLNS, "xmlns:" + PREFIX, namespace);
    }
    return document.createElementNS(namespace, PREFIX + ":" + name);
  }

  /** An element with its id, such as comments and tracked changes have. */
  Element element(String name, int id) {
    Element result = element(name);
    set(result, "id", Integer.toString(id));
    return result;
  }

  void set(Element element, String attribute, String value) {
    String namespace = document.getDocumentElement().getNamespaceURI();
    element.setAttributeNS(namespace, PREFIX + ":" + attribute, value);
  }

  /** A run of text that looks as the properties say. */
  Element run(Optional<Element> properties, String text) {
    Element run = element("r");
    properties.ifPresent(p -> run.appendChild(p.cloneNode(true)));
    Element content = element("t");
    write(content, text);
    run.appendChild(content);
    return run;
  }

  /** Makes {@code w:delText} of {@code w:t}; it stays the same node. */
  void toDeleted(Element text) {
    document.renameNode(text, text.getNamespaceURI(), PREFIX + ":delText");
  }

  /** Puts a text into {@code w:t}, blanks at its ends included. */
  static void write(Element element, String text) {
    element.setTextContent(text);
    element.setAttributeNS(XML, "xml:space", "preserve");
  }

  /** A number that no element of these names has as its id. */
  int freeId(Collection<String> names) {
    return names.stream()
            .flatMap(n -> Xml.all(document, n).stream())
            .mapToInt(e -> Xml.number(Xml.attribute(e, "id"), 0))
            .max()
            .orElse(0)
        + 1;
  }

  static void insertAfter(Node place, Node what) {
    place.getParentNode().insertBefore(what, place.getNextSibling());
  }
}
