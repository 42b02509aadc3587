package io.github.annualreport.reader.docx;

import io.github.annualreport.manuscript.Form;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads paragraph properties from the styles of a document. */
final class Styles {

  private static final int DEEPEST_ANCESTRY = 20;
  private static final int BODY_LEVEL = 9;
  private static final Pattern NAME = Pattern.compile("^(?:heading|标题) ?([1-9])$");

  private final Map<String, Element> byId = new HashMap<>();

  static Styles of(Optional<Document> part) {
    var styles = new Styles();
    part.ifPresent(
        p ->
            Xml.children(p.getDocumentElement(), "style")
                .forEach(s -> styles.byId.put(Xml.attribute(s, "styleId"), s)));
    return styles;
  }

  /** Returns the outline level of a paragraph: its own, or that of its style. */
  Form form(Element paragraph) {
    Optional<String> own = Xml.value(paragraph, "pPr", "outlineLvl");
    if (own.isPresent() && Xml.number(own.get(), BODY_LEVEL) < BODY_LEVEL) {
      return new Form.Heading(Xml.number(own.get(), 0) + 1);
    }
    return styled(Xml.value(paragraph, "pPr", "pStyle").orElse(""));
  }

  /** The number properties of the paragraph's style, or of the one it is based on. */
  Optional<Element> numbering(Element paragraph) {
    String id = Xml.value(paragraph, "pPr", "pStyle").orElse("");
    for (int i = 0; i < DEEPEST_ANCESTRY && byId.containsKey(id); i++) {
      Optional<Element> found = Xml.find(byId.get(id), "pPr", "numPr");
      if (found.isPresent()) {
        return found;
      }
      id = Xml.value(byId.get(id), "basedOn").orElse("");
    }
    return Optional.empty();
  }

  private Form styled(String styleId) {
    String id = styleId;
    for (int i = 0; i < DEEPEST_ANCESTRY && byId.containsKey(id); i++) {
      Element style = byId.get(id);
      String name = Xml.value(style, "name").orElse("").toLowerCase(Locale.ROOT);
      if (name.equals("title")) {
        return new Form.Title();
      }
      Matcher heading = NAME.matcher(name);
      if (heading.matches()) {
        return new Form.Heading(Integer.parseInt(heading.group(1)));
      }
      Optional<String> level = Xml.value(style, "pPr", "outlineLvl");
      if (level.isPresent()) {
        int number = Xml.number(level.get(), BODY_LEVEL);
        return number < BODY_LEVEL ? new Form.Heading(number + 1) : new Form.Text();
      }
      id = Xml.value(style, "basedOn").orElse("");
    }
    return new Form.Text();
  }
}
