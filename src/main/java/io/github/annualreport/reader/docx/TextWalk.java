package io.github.annualreport.reader.docx;

import io.github.annualreport.manuscript.Form;
import io.github.annualreport.manuscript.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Walks through a document as Word shows it with all tracked changes accepted. */
final class TextWalk {

  private static final Set<String> WRAPPERS =
      Set.of("hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo");
  private static final Set<String> INSERTED = Set.of("ins", "moveTo");
  private static final Set<String> DELETED = Set.of("del", "moveFrom");

  // An ideographic space is none of XML's.
  private static final Pattern ENDS = Pattern.compile("^[ \\t]+|[ \\t]+$");

  private final Styles styles;
  private final Numbering numbering;
  private final List<FoundParagraph> found = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();
  // A paragraph whose end was deleted goes on in the next one.
  private Optional<FoundParagraph> open = Optional.empty();
  private int tables;

  private TextWalk(Styles styles, Numbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /** The paragraphs that show any text, in the order of the document, its footnotes last. */
  static List<FoundParagraph> of(DocxParts parts, Document document)
      throws UnreadableDocxException {
    return all(parts, document).stream().filter(p -> !p.isEmpty()).toList();
  }

  /** As above, with those that show no text. */
  static List<FoundParagraph> all(DocxParts parts, Document document)
      throws UnreadableDocxException {
    var walk =
        new TextWalk(Styles.of(parts.related("styles")), Numbering.of(parts.related("numbering")));
    Xml.find(document.getDocumentElement(), "body")
        .ifPresent(body -> walk.blocks(body, new Form.Text()));
    for (String kind : List.of("footnotes", "endnotes")) {
      for (Document notes : parts.related(kind).stream().toList()) {
        Xml.children(notes.getDocumentElement()).stream()
            .filter(n -> Xml.attribute(n, "type").isEmpty())
            .forEach(n -> walk.blocks(n, new Form.Note()));
      }
    }
    return walk.found;
  }

  private void blocks(Element parent, Form form) {
    for (Element element : Xml.children(parent)) {
      if (Xml.is(element, "p")) {
        paragraph(element, form);
      } else if (Xml.is(element, "tbl")) {
        table(element);
      } else if (WRAPPERS.contains(element.getLocalName()) || isRevision(element)) {
        blocks(element, form);
      }
    }
  }

  private static boolean isRevision(Element element) {
    return INSERTED.contains(element.getLocalName());
  }

  private void table(Element table) {
    tables++;
    int number = tables;
    int row = 0;
    for (Element tr : Xml.children(table, "tr")) {
      if (Xml.find(tr, "trPr", "del").isPresent()) {
        continue;
      }
      row++;
      int column = 0;
      for (Element tc : Xml.children(tr, "tc")) {
        column++;
        blocks(tc, new Form.Cell(number, row, column));
        String span = Xml.value(tc, "tcPr", "gridSpan").orElse("");
        column += Math.max(1, Xml.number(span, 1)) - 1;
      }
    }
  }

  private void paragraph(Element p, Form form) {
    FoundParagraph paragraph = open.orElseGet(() -> begin(p, form));
    inline(p, paragraph);
    if (Xml.find(p, "pPr", "rPr", "del").isPresent()) {
      open = Optional.of(paragraph);
    } else {
      open = Optional.empty();
    }
    List<Element> here = List.copyOf(boxes);
    boxes.clear();
    here.forEach(box -> blocks(box, new Form.Note()));
  }

  private FoundParagraph begin(Element p, Form form) {
    Form own = form instanceof Form.Text ? styles.form(p) : form;
    var paragraph = new FoundParagraph(own, p);
    paragraph.label(numbering.next(Xml.find(p, "pPr", "numPr").or(() -> styles.numbering(p))));
    found.add(paragraph);
    return paragraph;
  }

  private void inline(Element parent, FoundParagraph paragraph) {
    for (Element element : Xml.children(parent)) {
      String name = element.getLocalName();
      if (name.equals("r")) {
        run(element, paragraph);
      } else if (INSERTED.contains(name) || WRAPPERS.contains(name)) {
        inline(element, paragraph);
      } else if (DELETED.contains(name) && !element.getTextContent().isEmpty()) {
        paragraph.revise();
      }
    }
  }

  private void run(Element run, FoundParagraph paragraph) {
    if (Xml.isOn(run, "rPr", "vanish")) {
      return;
    }
    for (Element element : Xml.children(run)) {
      switch (element.getLocalName()) {
        case "t" -> paragraph.add(ScriptRun.text(run, text(element)), element);
        case "tab", "ptab" -> paragraph.add("\t", element);
        case "noBreakHyphen" -> paragraph.add("-", element);
        case "softHyphen" -> paragraph.add("\u00AD", element);
        case "cr" -> paragraph.add(String.valueOf(Paragraph.LINE_BREAK), element);
        case "br" -> {
          if (Xml.attribute(element, "type").matches("|textWrapping")) {
            paragraph.add(String.valueOf(Paragraph.LINE_BREAK), element);
          }
        }
        case "sym" -> paragraph.add("\uFFFC", element);
        case "ruby" -> Xml.find(element, "rubyBase").ifPresent(b -> inline(b, paragraph));
        case "AlternateContent" ->
            Xml.find(element, "Choice").ifPresent(choice -> textBoxes(choice));
        case "pict", "drawing" -> {
          paragraph.picture(element);
          textBoxes(element);
        }
        default -> {
          // Pictures, page breaks, field codes and references show no text of their own.
        }
      }
    }
  }

  private void textBoxes(Element parent) {
    for (Element element : Xml.children(parent)) {
      if (Xml.is(element, "txbxContent")) {
        boxes.add(element);
      } else {
        textBoxes(element);
      }
    }
  }

  /** Returns the text as Word shows it: blanks at its ends only if they are declared. */
  private static String text(Element t) {
    String text = t.getTextContent().replace('\n', ' ').replace('\r', ' ');
    return Xml.attribute(t, "space").equals("preserve") ? text : ENDS.matcher(text).replaceAll("");
  }
}
