package io.github.annualreport.reader.docx;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the texts of paragraphs, none of which contains another; in the place of a picture what
 * it shows.
 */
final class ParagraphHandler extends DefaultHandler {

  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean isText;

  List<String> texts() {
    return texts;
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes) {
    switch (localName) {
      case "p" -> text.setLength(0);
      case "t" -> isText = true;
      case "tab", "br" -> text.append(' ');
      case "docPr" -> text.append(attributes.getValue("descr"));
      default -> {
        // Properties and marks show no text.
      }
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (isText) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    if (localName.equals("t")) {
      isText = false;
    } else if (localName.equals("p")) {
      texts.add(text.toString());
    }
  }
}
