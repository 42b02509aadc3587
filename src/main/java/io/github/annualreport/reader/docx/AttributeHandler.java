package io.github.annualreport.reader.docx;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the values that an attribute has on elements of a name. */
final class AttributeHandler extends DefaultHandler {

  private final String element;
  private final String attribute;
  private final List<String> values = new ArrayList<>();

  AttributeHandler(String element, String attribute) {
    this.element = element;
    this.attribute = attribute;
  }

  List<String> values() {
    return values;
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes) {
    if (localName.equals(element)) {
      values.add(attributes.getValue(attribute));
    }
  }
}
