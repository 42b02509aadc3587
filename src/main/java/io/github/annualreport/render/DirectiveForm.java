package io.github.annualreport.render;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one of our own directives is written.
 *
 * @param usage to show to whoever wrote it otherwise
 * @param figures the parameters that take a figure and must be there
 * @param more whether it takes as many more figures as there are
 * @param words the parameters that take a word
 * @param zero whether it says what there is none of, so that its figures need words for it
 * @param body whether it takes content between its tags
 */
record DirectiveForm(
    String usage,
    Set<String> figures,
    boolean more,
    Map<String, Word> words,
    boolean zero,
    boolean body) {

  DirectiveForm {
    figures = Set.copyOf(figures);
    words = Map.copyOf(words);
  }

  /** One that takes figures alone. */
  static DirectiveForm of(String usage, Set<String> figures) {
    return new DirectiveForm(usage, figures, false, Map.of(), false, false);
  }

  /** One that takes as many figures as there are. */
  static DirectiveForm ofSeveral(String usage, Set<String> figures) {
    return new DirectiveForm(usage, figures, true, Map.of(), false, false);
  }

  DirectiveForm withWords(Map<String, Word> more) {
    return new DirectiveForm(usage, figures, this.more, more, zero, body);
  }

  DirectiveForm tellingZero() {
    return new DirectiveForm(usage, figures, more, words, true, body);
  }

  DirectiveForm withBody() {
    return new DirectiveForm(usage, figures, more, words, zero, true);
  }

  /**
   * A parameter that takes a word.
   *
   * @param choices the words there are; none if any will do
   * @param composed whether look-ups may be part of it
   */
  record Word(boolean required, List<String> choices, boolean composed) {

    /** The title of something in the report, which may name a year. */
    static final Word TITLE = new Word(false, List.of(), true);

    Word {
      choices = List.copyOf(choices);
    }

    /** A word that stands in the template as it is. */
    Word(boolean required, List<String> choices) {
      this(required, choices, false);
    }
  }
}
