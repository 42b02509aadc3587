package io.github.annualreport.proofread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern to look for. What it demands is looked at first, as that is far quicker than a search.
 *
 * @param precondition what a text holds if the pattern can match
 * @param starts the characters with which a match can begin; empty if they are unknown
 */
record PrefilteredPattern(
    Pattern pattern, RequiredCharacters precondition, Optional<BitSet> starts) {

  static PrefilteredPattern of(Pattern pattern) {
    RegexPart read = RegexAnalyzer.read(pattern);
    return new PrefilteredPattern(
        pattern,
        new RequiredCharacters(read.sets()),
        read.starts().filter(s -> !read.isEmpty()).map(RequiredCharacters::characters));
  }

  /** A regular expression in which 汉 in angle brackets stands for any Chinese character. */
  static PrefilteredPattern of(String regex) {
    return of(RuleCatalogue.pattern(regex));
  }

  /** All matches, as the pattern finds them. */
  List<MatchResult> in(String text) {
    return in(text, RequiredCharacters.characters(text));
  }

  /**
   * The same.
   *
   * @param characters of the text, for several patterns
   */
  List<MatchResult> in(String text, BitSet characters) {
    if (!precondition.holds(characters)) {
      return List.of();
    }
    return starts
        .map(s -> beginningWith(s, text))
        .orElseGet(() -> pattern.matcher(text).results().toList());
  }

  private List<MatchResult> beginningWith(BitSet starts, String text) {
    var result = new ArrayList<MatchResult>();
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int at = 0;
    while (at < text.length()) {
      boolean found =
          RequiredCharacters.mayHold(starts, text.charAt(at))
              && matcher.region(at, text.length()).lookingAt();
      if (found) {
        result.add(matcher.toMatchResult());
      }
      at = found ? matcher.end() : at + 1;
    }
    return result;
  }
}
