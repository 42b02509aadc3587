package io.github.annualreport.reader.docx;

import io.github.annualreport.manuscript.Anchor;
import io.github.annualreport.manuscript.Form;
import io.github.annualreport.manuscript.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** A paragraph under construction: its text so far, and the elements that the text comes from. */
final class FoundParagraph {

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final Form form;
  private final Element place;
  private int generated;
  private boolean revised;
  private final List<Element> pictures = new ArrayList<>();

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

  /** Keeps the paragraph even if all of its text was deleted. */
  void revise() {
    revised = true;
  }

  /** Notes a picture that it shows. Blanks that part pictures are no text. */
  void picture(Element picture) {
    pictures.add(picture);
  }

  List<Element> pictures() {
    return pictures;
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

  boolean isEmpty() {
    boolean blank = !pictures.isEmpty() && text.substring(generated).isBlank();
    return (blank || text.length() == generated) && !revised;
  }

  /** As the paragraph on that line. */
  Paragraph toParagraph(int line) {
    return new Paragraph(text.toString(), form, generated, List.of(new Anchor(0, line, 1)));
  }
}
