package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A stretch of a passage, offsets in UTF-16 units. */
record Excerpt(Passage passage, int start, int end) {

  private static final Pattern SENTENCE = Pattern.compile("[^。；]+");
  private static final Pattern PERIOD = Pattern.compile("[^。]+");

  /** All of a passage. */
  static Excerpt of(Passage passage) {
    return new Excerpt(passage, 0, passage.text().length());
  }

  static Excerpt of(Passage passage, MatchResult match) {
    return of(passage, match, 0);
  }

  static Excerpt of(Passage passage, MatchResult match, int group) {
    return new Excerpt(passage, match.start(group), match.end(group));
  }

  /** The places that a pattern finds in a passage. */
  static Stream<Excerpt> all(Pattern pattern, Passage passage) {
    return pattern.matcher(passage.text()).results().map(m -> of(passage, m));
  }

  /** The sentences of a manuscript's body, ； between them as well as 。. */
  static Stream<Excerpt> sentences(Manuscript manuscript) {
    return manuscript.in(Role.BODY).stream().flatMap(p -> all(SENTENCE, p));
  }

  /** The sentences of a manuscript's body with all their clauses. */
  static Stream<Excerpt> periods(Manuscript manuscript) {
    return manuscript.in(Role.BODY).stream().flatMap(p -> all(PERIOD, p));
  }

  String text() {
    return passage.text().substring(start, end);
  }

  /** At most so many characters that stand before it in its passage. */
  String before(int length) {
    return passage.text().substring(Math.max(0, start - length), start);
  }

  /** All that stands after it in its passage. */
  String after() {
    return passage.text().substring(end);
  }

  /** A part of it by offsets in its text. */
  Excerpt part(int from, int to) {
    return new Excerpt(passage, start + from, start + to);
  }

  Finding finding(ProofRule rule, String message) {
    return new Finding(rule, passage, start, end, message, Optional.empty());
  }
}
