package io.github.annualreport.document;

import io.github.annualreport.diagnostic.SourcePosition;
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

  /** The end of a line in a cell of a table. */
  record LineBreak() implements Inline {
    @Override
    public String text() {
      return "\n";
    }
  }

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
      throw new IllegalArgumentException("the document is not arranged");
    }
  }

  /** Items under an item that ends with them. No arranged document contains them. */
  record Parts(List<List<Inline>> parts) implements Inline {
    public Parts {
      parts = parts.stream().map(List::copyOf).toList();
    }

    @Override
    public String text() {
      throw new IllegalArgumentException("the document is not arranged");
    }
  }

  /**
   * The number of a row among those of its table that are numbered.
   *
   * @param number from 1; 0 before the table is read
   */
  record RowNumber(int number) implements Inline {
    @Override
    public String text() {
      return Integer.toString(number);
    }
  }

  /**
   * The number of a table, a figure or an attachment, not known before all of the document is
   * there. No finished document contains one.
   *
   * @param name the caption, or the attachment's name
   * @param position where the author refers to it
   */
  record Reference(Target target, String name, SourcePosition position) implements Inline {

    /** The kind of thing that is counted, as far as it is known before it is resolved. */
    @Override
    public String text() {
      return target.word();
    }
  }

  /** The kinds of things that a text can refer to. */
  enum Target {
    TABLE("表"),
    FIGURE("图"),
    ATTACHMENT("附件");

    private final String word;

    Target(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** The aspect of a figure that was printed. */
  enum Aspect {
    VALUE,
    LAST,
    CHANGE
  }
}
