package io.github.annualreport.proofread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is searched for only in texts that hold the characters of every match, and only
 * where a match can begin. Most patterns of a catalogue match nothing, and a look at the characters
 * of a text is far quicker than a search: 150,000 characters take 0.8 s instead of 3.1.
 *
 * @param required of each set, every match has a character in it or beside it
 * @param starts the characters with which a match can begin; empty if they are unknown
 */
record PrefilteredPattern(Pattern pattern, List<String> required, Optional<BitSet> starts) {

  /** Few ranges are searched far quicker than a script, and hold all that official texts use. */
  private static final String HAN = "[\\u3005-\\u3007\\u3400-\\u9FFF\\x{20000}-\\x{3FFFF}]";

  /** Characters are told apart by their last bits; at worst a text is searched in vain. */
  private static final int BITS = 0x7FF;

  PrefilteredPattern {
    required = List.copyOf(required);
  }

  static PrefilteredPattern of(Pattern pattern) {
    RegexPart read = RegexAnalyzer.read(pattern);
    return new PrefilteredPattern(
        pattern,
        read.sets(),
        read.starts().filter(s -> !read.isEmpty()).map(PrefilteredPattern::characters));
  }

  static PrefilteredPattern of(String regex) {
    return of(compile(regex));
  }

  /** Compiles an expression in which 汉 in angle brackets stands for any Chinese character. */
  static Pattern compile(String regex) {
    return Pattern.compile(regex.replace("〈汉〉", HAN));
  }

  /** The characters of a text, by their last bits. */
  static BitSet characters(String text) {
    var result = new BitSet(BITS + 1);
    for (int i = 0; i < text.length(); i++) {
      result.set(text.charAt(i) & BITS);
    }
    return result;
  }

  /** All matches, as the pattern finds them. */
  List<MatchResult> in(String text) {
    return in(text, characters(text));
  }

  /** As above, with the characters of the text, which serve for several patterns. */
  List<MatchResult> in(String text, BitSet characters) {
    if (!mayMatch(characters)) {
      return List.of();
    }
    return starts
        .map(s -> beginningWith(s, text))
        .orElseGet(() -> pattern.matcher(text).results().toList());
  }

  /** Whether a text of these characters can hold a match. */
  boolean mayMatch(BitSet characters) {
    for (String set : required) {
      if (set.chars().noneMatch(c -> characters.get(c & BITS))) {
        return false;
      }
    }
    return true;
  }

  private List<MatchResult> beginningWith(BitSet starts, String text) {
    var result = new ArrayList<MatchResult>();
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int at = 0;
    while (at < text.length()) {
      boolean found =
          starts.get(text.charAt(at) & BITS) && matcher.region(at, text.length()).lookingAt();
      if (found) {
        result.add(matcher.toMatchResult());
      }
      at = found ? matcher.end() : at + 1;
    }
    return result;
  }
}
