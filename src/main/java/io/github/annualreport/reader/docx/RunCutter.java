package io.github.annualreport.reader.docx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Cuts the runs of a paragraph so that a stretch of its text has runs of its own. */
record RunCutter(FoundParagraph paragraph) {

  /**
   * The runs of a stretch, in order; they are longer than the stretch where a run cannot be cut.
   */
  List<Element> runs(int start, int end) {
    cut(start);
    cut(end);
    paragraph.pieces().stream()
        .filter(p -> p.end() == end)
        .flatMap(p -> next(p.element()).stream())
        .findFirst()
        .ifPresent(RunCutter::cutBefore);
    return paragraph.pieces().stream()
        .filter(p -> p.offset() < end && p.end() > start)
        .map(p -> run(p.element()))
        .distinct()
        .toList();
  }

  /** The run around a piece; where characters have a reading above them, the one around both. */
  private static Element run(Element element) {
    Element run = Xml.around(element, Set.of("r")).orElseThrow();
    return Xml.around(run, Set.of("ruby"))
        .map(ruby -> run((Element) ruby.getParentNode()))
        .orElse(run);
  }

  private static Optional<Element> next(Element element) {
    Node node = element.getNextSibling();
    while (node != null && !(node instanceof Element)) {
      node = node.getNextSibling();
    }
    return Optional.ofNullable((Element) node);
  }

  private void cut(int at) {
    List<Piece> pieces = paragraph.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.offset() <= at && at < piece.end()) {
        cutBefore((at == piece.offset() ? piece : split(i, at - piece.offset())).element());
        return;
      }
    }
  }

  /** Makes two of a text; gives the second. */
  private Piece split(int index, int length) {
    Piece piece = paragraph.pieces().get(index);
    Element second = (Element) piece.element().cloneNode(false);
    Wml.write(second, piece.text().substring(length));
    Wml.write(piece.element(), piece.text().substring(0, length));
    Wml.insertAfter(piece.element(), second);
    Piece rest = new Piece(piece.offset() + length, piece.text().substring(length), second);
    paragraph
        .pieces()
        .set(index, new Piece(piece.offset(), piece.text().substring(0, length), piece.element()));
    paragraph.pieces().add(index + 1, rest);
    return rest;
  }

  /** Moves an element, and all that follows it in its run, to a run of its own. */
  private static void cutBefore(Element element) {
    Element run = (Element) element.getParentNode();
    boolean first =
        Xml.children(run).stream().filter(e -> !Xml.is(e, "rPr")).findFirst().stream()
            .anyMatch(e -> e.equals(element));
    if (first || Xml.around(run, Set.of("ruby")).isPresent()) {
      return;
    }
    Element second = (Element) run.cloneNode(false);
    Xml.find(run, "rPr").ifPresent(p -> second.appendChild(p.cloneNode(true)));
    for (Node node = element; node != null; ) {
      Node next = node.getNextSibling();
      second.appendChild(node);
      node = next;
    }
    Wml.insertAfter(run, second);
  }
}
