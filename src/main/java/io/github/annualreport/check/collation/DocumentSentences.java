package io.github.annualreport.check.collation;

import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Place;
import io.github.annualreport.document.ReadText;
import io.github.annualreport.manuscript.Label;
import io.github.annualreport.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Takes a document apart into sentences, without the numbers of headings. */
final class DocumentSentences {

  private final List<DocumentSentence> result = new ArrayList<>();

  private DocumentSentences() {}

  /**
   * @param drawn whether charts are drawings, which hold no text, else tables
   */
  static List<DocumentSentence> of(Document document, boolean drawn) {
    var sentences = new DocumentSentences();
    ReadText.pieces(document, drawn).stream()
        .filter(piece -> !piece.described())
        .forEach(piece -> sentences.add(piece));
    return sentences.result;
  }

  private void add(ReadText.Piece piece) {
    var text = new StringBuilder();
    var figures = new ArrayList<DocumentSentence.Printed>();
    collect(piece.content(), text, figures);
    int skipped = Label.at(text.toString()).map(l -> l.written().length()).orElse(0);
    for (TextSpan stretch : TextSpan.sentences(text.toString(), skipped)) {
      result.add(
          new DocumentSentence(
              stretch.text(),
              figures.stream()
                  .filter(f -> f.start() >= stretch.start() && f.end() <= stretch.end())
                  .map(f -> shifted(f, stretch.start()))
                  .toList(),
              isHeading(stretch.text(), piece.place())));
    }
  }

  /** A heading of its own, or the one that a paragraph begins with. */
  private static boolean isHeading(String sentence, Place place) {
    if (place.kind() != Place.Kind.PARAGRAPH || place.headings().isEmpty()) {
      return place.kind() == Place.Kind.HEADING;
    }
    String heading = place.headings().get(place.headings().size() - 1);
    int label = Label.at(heading).map(l -> l.written().length()).orElse(0);
    return sentence.replaceAll("。$", "").equals(heading.substring(label).replaceAll("。$", ""));
  }

  private static DocumentSentence.Printed shifted(DocumentSentence.Printed figure, int by) {
    return new DocumentSentence.Printed(figure.figure(), figure.start() - by, figure.end() - by);
  }

  private static void collect(
      List<Inline> content, StringBuilder text, List<DocumentSentence.Printed> figures) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Strong strong) {
        collect(strong.content(), text, figures);
      } else {
        int start = text.length();
        text.append(inline.text());
        if (inline instanceof Inline.Figure figure) {
          figures.add(new DocumentSentence.Printed(figure, start, text.length()));
        }
      }
    }
  }
}
