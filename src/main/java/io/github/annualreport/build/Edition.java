package io.github.annualreport.build;

import io.github.annualreport.document.Elements;
import java.util.List;
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

  /** The edition that an author may choose; a draft comes of an option of its own. */
  public static Optional<Edition> of(String word) {
    return chosen().stream().filter(e -> e.word.equals(word)).findFirst();
  }

  public static List<Edition> chosen() {
    return List.of(SUBMITTED, PUBLIC, DRAFT);
  }
}
