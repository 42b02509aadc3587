package io.github.annualreport.document;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of running text. */
public sealed interface Inline {

  /** Its characters as a reader sees them. */
  String text();

  /** The characters of all pieces. */
  static String text(List<Inline> content) {
    return content.stream().map(Inline::text).collect(Collectors.joining());
  }

  /** Plain characters, no line breaks. */
  record Text(String text) implements Inline {}

  /**
   * A printed figure that knows where it comes from.
   *
   * @param text as printed: 11起, 同比下降33.3%
   */
  record Figure(io.github.annualreport.figure.Figure figure, Aspect aspect, String text)
      implements Inline {}

  /** Emphasised text. */
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public String text() {
      return Inline.text(content);
    }
  }

  /**
   * The number of the items that follow, not known before the document is arranged. No arranged
   * document contains one.
   */
  record Count() implements Inline {
    @Override
    public String text() {
      throw new IllegalStateException("the document is not arranged");
    }
  }

  /** The aspect of a figure that was printed. */
  enum Aspect {
    VALUE,
    LAST,
    CHANGE
  }
}
