package io.github.annualreport.build;

import io.github.annualreport.document.Elements;
import java.util.Arrays;
import java.util.Optional;

/** 稿别: what a report is made for. */
public enum Edition {
  /** Sent upward, with all its elements. */
  SUBMITTED("报送稿"),
  /** Published: nothing in it that is not for the public. */
  PUBLIC("公开稿"),
  /** Laid before those who approve it: neither number nor imprint yet. */
  DRAFT("送审稿"),
  /** Not finished: as the one before, with gaps in the place of what is not filled in. */
  OPEN(Elements.DRAFT);

  private final String word;

  Edition(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** Whether it is not final, which stands under its title. */
  boolean isMarked() {
    return this == DRAFT || this == OPEN;
  }

  /** Returns the file name of a report of this edition; editions can lie side by side. */
  String named(String title) {
    return this == SUBMITTED ? title : title + "（" + word + "）";
  }

  public static Optional<Edition> of(String word) {
    return Arrays.stream(values()).filter(e -> e.word.equals(word)).findFirst();
  }
}
