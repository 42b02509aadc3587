package io.github.annualreport.check.collation;

import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
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
        .forEach(piece -> sentences.add(piece.content()));
    return sentences.result;
  }

  private void add(List<Inline> content) {
    var text = new StringBuilder();
    var figures = new ArrayList<DocumentSentence.Printed>();
    collect(content, text, figures);
    int skipped = Label.at(text.toString()).map(l -> l.written().length()).orElse(0);
    for (TextSpan stretch : TextSpan.sentences(text.toString(), skipped)) {
      result.add(
          new DocumentSentence(
              stretch.text(),
              figures.stream()
                  .filter(f -> f.start() >= stretch.start() && f.end() <= stretch.end())
                  .map(f -> shifted(f, stretch.start()))
                  .toList()));
    }
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
