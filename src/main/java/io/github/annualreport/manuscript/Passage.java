package io.github.annualreport.manuscript;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph that knows what it is and under which headings it stands.
 *
 * @param number of the paragraph in the file, from 1, empty ones not counted
 * @param label the number it begins with
 * @param headingEnd where its heading ends: all of a display heading, 1.标题。 of a paragraph that it
 *     runs into, 0 without any
 * @param headings those above it, the highest first, as written
 */
public record Passage(
    int number,
    Paragraph paragraph,
    Role role,
    Optional<Label> label,
    int level,
    int headingEnd,
    List<String> headings) {

  public Passage {
    headings = List.copyOf(headings);
  }

  /** A copy with a text of the same length. */
  public Passage with(String text) {
    var other = new Paragraph(text, paragraph.form(), paragraph.generated(), paragraph.anchors());
    return new Passage(number, other, role, label, level, headingEnd, headings);
  }

  public String text() {
    return paragraph.text();
  }

  /** The place of a stretch of its text, offsets in UTF-16 units. */
  public SourcePosition position(SourceFile file, int start, int end) {
    Anchor place = anchor(start);
    int length = 1;
    while (start + length < end && anchor(start + length).line() == place.line()) {
      length++;
    }
    int columns = anchor(start + length - 1).column() + 1 - place.column();
    return file.atUtf16(place.line(), place.column(), columns);
  }

  /** Where the character at an offset stands in the file. */
  public Anchor anchor(int offset) {
    List<Anchor> anchors = paragraph.anchors();
    int i = anchors.size() - 1;
    while (i > 0 && anchors.get(i).offset() > offset) {
      i--;
    }
    Anchor before = anchors.get(i);
    return new Anchor(offset, before.line(), before.column() + offset - before.offset());
  }
}
