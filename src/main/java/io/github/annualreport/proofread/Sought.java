package io.github.annualreport.proofread;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern to look for.
 *
 * @param precondition what a text holds if the pattern can match
 */
record Sought(Pattern pattern, Precondition precondition) {

  static Sought of(Pattern pattern) {
    return new Sought(pattern, Precondition.of(pattern));
  }

  /** A regular expression in which 汉 in angle brackets stands for any Chinese character. */
  static Sought of(String regex) {
    return of(Catalogue.pattern(regex));
  }

  Stream<MatchResult> in(String text) {
    boolean possible = precondition.holds(Precondition.characters(text));
    return possible ? pattern.matcher(text).results() : Stream.empty();
  }
}
