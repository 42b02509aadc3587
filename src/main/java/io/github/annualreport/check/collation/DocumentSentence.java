package io.github.annualreport.check.collation;

import io.github.annualreport.document.Inline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence that the data make.
 *
 * @param figures those it prints, in order
 * @param heading whether it is a heading
 */
record DocumentSentence(String text, List<Printed> figures, boolean heading) implements Sentence {

  private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,4}$");
  private static final Pattern SIGNS = Pattern.compile("\\S{4}$");

  DocumentSentence {
    figures = List.copyOf(figures);
  }

  /**
   * A figure with what stands before it (公职律师2名; 12次，同比增长20.0%), by which it is found after clauses
   * were exchanged; empty at the beginning of a sentence.
   */
  Optional<String> labelled(Printed figure) {
    String before = text.substring(0, figure.start());
    return Stream.of(WORD, SIGNS)
        .map(p -> p.matcher(before))
        .filter(Matcher::find)
        .map(label -> label.group() + text.substring(figure.start(), figure.end()))
        .findFirst();
  }

  /** Whether another sentence has as many numbers like a figure's as this one. */
  boolean standsIn(String other, Printed figure) {
    Pattern number =
        Pattern.compile(
            "(?<![0-9.,])" + Pattern.quote(text.substring(figure.start(), figure.end())));
    return number.matcher(other).results().count() >= number.matcher(text).results().count();
  }

  /** A figure and where in the sentence it is printed. */
  record Printed(Inline.Figure figure, int start, int end) {

    String name() {
      return figure.figure().definition().name() + "/" + figure.aspect();
    }
  }
}
