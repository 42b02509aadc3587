package io.github.annualreport.proofread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The characters of a match of one part of a regular expression.
 *
 * @param sets of each it contains a character, or a character of each stands around it
 * @param starts the characters with which it can begin; empty if they are unknown
 * @param isEmpty whether it can be of no length
 */
record RegexPart(List<String> sets, Optional<String> starts, boolean isEmpty) {

  /** Larger sets are met by almost every text. */
  private static final int LARGEST = 128;

  static final RegexPart NOTHING = new RegexPart(List.of(), Optional.of(""), true);

  static final RegexPart ANYTHING = new RegexPart(List.of(), Optional.empty(), true);

  /** One of these characters; of any, if there are none. */
  static RegexPart of(String characters) {
    return characters.isEmpty() || characters.length() > LARGEST
        ? new RegexPart(List.of(), Optional.empty(), false)
        : new RegexPart(List.of(characters), Optional.of(characters), false);
  }

  RegexPart orNothing() {
    return new RegexPart(List.of(), starts, true);
  }

  RegexPart then(RegexPart next) {
    var all = new ArrayList<>(sets);
    all.addAll(next.sets);
    Optional<String> both = isEmpty ? starts.flatMap(s -> next.starts.map(s::concat)) : starts;
    return new RegexPart(all, both, isEmpty && next.isEmpty);
  }

  /** The smallest sets of each together, then those that are next in size. */
  static RegexPart oneOf(List<RegexPart> parts) {
    var sets = new ArrayList<List<String>>();
    var starts = new StringBuilder();
    boolean known = true;
    boolean isEmpty = false;
    for (RegexPart part : parts) {
      var sorted = new ArrayList<>(part.sets);
      sorted.sort(Comparator.comparingInt(String::length));
      sets.add(sorted);
      known &= part.starts.isPresent();
      part.starts.ifPresent(starts::append);
      isEmpty |= part.isEmpty;
    }
    return new RegexPart(
        together(sets), known ? Optional.of(starts.toString()) : Optional.empty(), isEmpty);
  }

  private static List<String> together(List<List<String>> sets) {
    var result = new ArrayList<String>();
    for (int i = 0; ; i++) {
      var either = new StringBuilder();
      for (List<String> one : sets) {
        if (i == one.size()) {
          return result;
        }
        either.append(one.get(i));
      }
      if (either.length() <= LARGEST) {
        result.add(either.toString());
      }
    }
  }
}
