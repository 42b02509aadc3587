package io.github.annualreport.check.collation;

import io.github.annualreport.document.Inline;
import java.util.List;

/**
 * A sentence that the data make.
 *
 * @param figures those it prints, in order
 */
record DocumentSentence(String text, List<Printed> figures) implements Sentence {

  DocumentSentence {
    figures = List.copyOf(figures);
  }

  /** A figure and where in the sentence it is printed. */
  record Printed(Inline.Figure figure, int start, int end) {

    String name() {
      return figure.figure().definition().name() + "/" + figure.aspect();
    }
  }
}
