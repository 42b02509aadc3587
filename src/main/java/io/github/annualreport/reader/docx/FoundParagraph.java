package io.github.annualreport.reader.docx;

import io.github.annualreport.manuscript.Anchor;
import io.github.annualreport.manuscript.Form;
import io.github.annualreport.manuscript.Paragraph;
import io.github.annualreport.manuscript.Revision;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** A paragraph under construction: its text so far, and the elements that the text comes from. */
final class FoundParagraph {

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Revision> revisions = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Form form;
  private final Element place;
  private int generated;

  /**
   * @param place the {@code w:p} it begins in
   */
  FoundParagraph(Form form, Element place) {
    this.form = form;
    this.place = place;
  }

  /** A number that Word prints. */
  void label(String label) {
    text.append(label);
    generated = label.length();
  }

  void add(String more, Element element) {
    pieces.add(new Piece(text.length(), more, element));
    text.append(more);
  }

  void revise(Revision.Kind kind, String what, String author) {
    if (!what.isEmpty()) {
      int offset = kind == Revision.Kind.INSERTED ? text.length() - what.length() : text.length();
      revisions.add(new Revision(kind, offset, what, author));
    }
  }

  /** A comment begins here. */
  void mark(String commentId) {
    marks.add(new Mark(commentId, text.length()));
  }

  String text() {
    return text.toString();
  }

  Element place() {
    return place;
  }

  int generated() {
    return generated;
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Mark> marks() {
    return marks;
  }

  boolean isEmpty() {
    return text.length() == generated && revisions.isEmpty();
  }

  /** As the paragraph on that line. */
  Paragraph toParagraph(int line) {
    var anchors = List.of(new Anchor(0, line, 1));
    return new Paragraph(text.toString(), form, generated, anchors, revisions);
  }

  /** Where a comment begins. */
  record Mark(String commentId, int offset) {}
}
