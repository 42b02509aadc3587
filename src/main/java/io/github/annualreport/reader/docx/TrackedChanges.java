package io.github.annualreport.reader.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Changes the text of a paragraph as Word does while it tracks changes. */
final class TrackedChanges {

  private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");
  // Text boxes are there twice, for old and for new programs; a move has another end somewhere.
  private static final Set<String> OUT_OF_REACH = Set.of("txbxContent", "moveTo");
  private static final List<String> NOT_INHERITED = List.of("rPrChange", "ins", "del");

  private final FoundParagraph paragraph;

  TrackedChanges(FoundParagraph paragraph) {
    this.paragraph = paragraph;
  }

  /**
   * Makes a correction, unless it is where none can be tracked.
   *
   * @return whether it was made
   */
  boolean make(Correction wanted) {
    Correction correction = wanted.trimmed(paragraph.text());
    if (correction.start() < paragraph.generated()) {
      return false;
    }
    var cutter = new RunCutter(paragraph);
    List<Element> deleted = cutter.runs(correction.start(), correction.end());
    Optional<Element> before = last(cutter.runs(paragraph.generated(), correction.start()));
    Optional<Element> after =
        cutter.runs(correction.end(), paragraph.text().length()).stream().findFirst();
    Optional<Element> model = deleted.stream().findFirst().or(() -> before).or(() -> after);
    var touched = new ArrayList<>(deleted);
    model.ifPresent(touched::add);
    if (model.isEmpty() || touched.stream().anyMatch(TrackedChanges::isOutOfReach)) {
      return false;
    }
    if (!correction.text().isEmpty()) {
      insert(correction.text(), model.get(), last(deleted).or(() -> before));
    }
    deleted.forEach(this::delete);
    return true;
  }

  private static boolean isOutOfReach(Element run) {
    Optional<Element> around = Xml.around(run, Set.of("ins"));
    boolean deep = around.filter(i -> !i.equals(run.getParentNode())).isPresent();
    boolean withReading = Xml.find(run, "ruby").isPresent();
    return deep || withReading || Xml.around(run, OUT_OF_REACH).isPresent();
  }

  private static Optional<Element> last(List<Element> runs) {
    return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
  }

  /** Puts a run like the model after another, or before the model if there is none. */
  private static void insert(String text, Element model, Optional<Element> previous) {
    var wml = new Wml(model.getOwnerDocument());
    Optional<Element> properties =
        Xml.find(model, "rPr").map(p -> (Element) p.cloneNode(true)).map(p -> withoutHistory(p));
    Element run = wml.run(properties, text);
    Element place = previous.orElseGet(() -> Xml.around(model, Set.of("del")).orElse(model));
    Optional<Element> around = Xml.around(place, Set.of("ins"));
    Node next = previous.isPresent() ? place.getNextSibling() : place;
    if (around.filter(TrackedChanges::isOurs).isPresent()) {
      place.getParentNode().insertBefore(run, next);
      return;
    }
    Element change = change(wml, "ins");
    change.appendChild(run);
    if (around.isPresent()) {
      Wml.insertAfter(around.get(), change);
      moveRest(next, change);
    } else {
      place.getParentNode().insertBefore(change, next);
    }
  }

  /** The rest of somebody else's insertion stays theirs. */
  private static void moveRest(Node from, Element change) {
    if (from == null) {
      return;
    }
    var wml = new Wml(change.getOwnerDocument());
    Element around = (Element) from.getParentNode();
    Element rest = (Element) around.cloneNode(false);
    wml.set(rest, "id", Integer.toString(wml.freeId(CHANGES)));
    for (Node node = from; node != null; ) {
      Node next = node.getNextSibling();
      rest.appendChild(node);
      node = next;
    }
    Wml.insertAfter(change, rest);
    if (around.getFirstChild() == null) {
      around.getParentNode().removeChild(around);
    }
  }

  private static Element withoutHistory(Element properties) {
    for (Element element : Xml.children(properties)) {
      if (NOT_INHERITED.contains(element.getLocalName())) {
        properties.removeChild(element);
      }
    }
    return properties;
  }

  private void delete(Element run) {
    Optional<Element> around = Xml.around(run, Set.of("ins"));
    if (around.filter(TrackedChanges::isOurs).isPresent()) {
      run.getParentNode().removeChild(run);
      paragraph.pieces().removeIf(p -> p.element().getParentNode().equals(run));
      return;
    }
    var wml = new Wml(run.getOwnerDocument());
    Xml.children(run, "t").forEach(wml::toDeleted);
    Node previous = run.getPreviousSibling();
    if (previous instanceof Element e && Xml.is(e, "del") && isOurs(e)) {
      e.appendChild(run);
      return;
    }
    Element change = change(wml, "del");
    run.getParentNode().replaceChild(change, run);
    change.appendChild(run);
  }

  private static Element change(Wml wml, String name) {
    Element result = wml.element(name, wml.freeId(CHANGES));
    wml.set(result, "author", Wml.AUTHOR);
    return result;
  }

  private static boolean isOurs(Element change) {
    return Xml.attribute(change, "author").equals(Wml.AUTHOR);
  }
}
