package io.github.annualreport.reader.docx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Marks stretches of a document as what comments are about. */
final class Margin {

  private static final Set<String> CHANGES = Set.of("ins", "del", "moveTo", "moveFrom");

  private final Document main;
  private final Wml wml;

  Margin(Document main) {
    this.main = main;
    this.wml = new Wml(main);
  }

  /** Puts a comment's range around a stretch and its reference after it. */
  void mark(FoundParagraph paragraph, MarginComment remark, int id) {
    int start = Math.max(remark.start(), paragraph.generated());
    int end = Math.max(remark.end(), start + 1);
    List<Element> runs = new RunCutter(paragraph).runs(start, end);
    if (runs.isEmpty()) {
      Element place = host(paragraph.place());
      Optional<Element> properties = Xml.find(place, "pPr");
      Node before = properties.map(Node::getNextSibling).orElseGet(place::getFirstChild);
      for (Element mark : List.of(rangeStart(id), rangeEnd(id), reference(id))) {
        place.insertBefore(mark, before);
      }
      return;
    }
    Element first = host(runs.get(0));
    Element last = host(runs.get(runs.size() - 1));
    first.getParentNode().insertBefore(rangeStart(id), first);
    Element ending = rangeEnd(id);
    Wml.insertAfter(last, ending);
    // The reference is no part of what somebody else inserted there.
    Wml.insertAfter(outermost(ending, CHANGES), reference(id));
  }

  /** The element that stands in the running text: notes and text boxes have no margin. */
  private Element host(Element element) {
    Optional<Element> box = Xml.around(element, Set.of("txbxContent"));
    if (box.isPresent()) {
      return host(Xml.around(box.get(), Set.of("r")).orElseThrow());
    }
    Optional<Element> note = Xml.around(element, Set.of("footnote", "endnote"));
    return note.isEmpty() ? element : reference(note.get()).orElseGet(this::beginning);
  }

  private Optional<Element> reference(Element note) {
    return Xml.all(main, note.getLocalName() + "Reference").stream()
        .filter(r -> Xml.attribute(r, "id").equals(Xml.attribute(note, "id")))
        .map(r -> (Element) r.getParentNode())
        .findFirst();
  }

  private Element beginning() {
    return Xml.all(main, "p").get(0);
  }

  private static Node outermost(Element element, Set<String> names) {
    Element result = element;
    for (Optional<Element> around = Xml.around(result.getParentNode(), names);
        around.isPresent();
        around = Xml.around(result.getParentNode(), names)) {
      result = around.get();
    }
    return result;
  }

  private Element rangeStart(int id) {
    return wml.element("commentRangeStart", id);
  }

  private Element rangeEnd(int id) {
    return wml.element("commentRangeEnd", id);
  }

  private Element reference(int id) {
    Element run = wml.element("r");
    run.appendChild(wml.element("commentReference", id));
    return run;
  }
}
