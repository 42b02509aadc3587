package io.github.annualreport.proofread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text has to hold before it is worth searching for a pattern: of each set one character.
 * Most patterns are sought in vain, and to look for a few characters is far quicker.
 */
record Precondition(List<String> sets) {

  private static final Precondition NONE = new Precondition(List.of());

  /** Characters are told apart by their last bits; at worst a text is searched in vain. */
  private static final int BITS = 0x7FF;

  Precondition {
    sets = List.copyOf(sets);
  }

  /** Sets which every match contains; none where that is not certain. */
  static Precondition of(Pattern pattern) {
    if (pattern.flags() != 0) {
      return NONE;
    }
    try {
      return new Precondition(new Reading(pattern.pattern()).alternatives());
    } catch (UnsupportedOperationException e) {
      return NONE;
    }
  }

  /**
   * Whether a match is possible.
   *
   * @param characters of the text, as {@link #characters} gives them
   */
  boolean holds(BitSet characters) {
    for (String set : sets) {
      if (!holdsAny(characters, set)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsAny(BitSet characters, String set) {
    for (int i = 0; i < set.length(); i++) {
      if (characters.get(set.charAt(i) & BITS)) {
        return true;
      }
    }
    return false;
  }

  static BitSet characters(String text) {
    var result = new BitSet(BITS + 1);
    for (int i = 0; i < text.length(); i++) {
      result.set(text.charAt(i) & BITS);
    }
    return result;
  }

  /** Reads a regular expression as far as what it demands can be told. */
  private static final class Reading {

    /** A larger set is met by almost every text. */
    private static final int LARGEST = 128;

    private static final String DIGITS = "0123456789";

    private final String regex;
    private int at;

    Reading(String regex) {
      this.regex = regex;
    }

    /** One of several: of each what is hardest to meet. */
    List<String> alternatives() {
      List<String> first = sequence();
      if (at >= regex.length() || regex.charAt(at) == ')') {
        return first;
      }
      var all = new ArrayList<>(List.of(first));
      while (at < regex.length() && regex.charAt(at) == '|') {
        at++;
        all.add(sequence());
      }
      var either = new StringBuilder();
      for (List<String> one : all) {
        Optional<String> smallest = one.stream().min(Comparator.comparingInt(String::length));
        if (smallest.isEmpty()) {
          return List.of();
        }
        either.append(smallest.get());
      }
      return set(either.toString());
    }

    private List<String> sequence() {
      var result = new ArrayList<String>();
      while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
        List<String> one = atom();
        if (!isOptional()) {
          result.addAll(one);
        }
      }
      return result;
    }

    private List<String> atom() {
      char c = regex.charAt(at++);
      return switch (c) {
        case '(' -> group();
        case '[' -> set(characterClass());
        case '\\' -> set(escaped());
        case '.', '^', '$' -> List.of();
        default -> Character.isSurrogate(c) ? List.of() : set(String.valueOf(c));
      };
    }

    /** What is looked for before or after a match stands in the text as well. */
    private List<String> group() {
      boolean forbidden = false;
      if (regex.startsWith("?", at)) {
        String kind = regex.substring(at + 1, regex.startsWith("?<", at) ? at + 3 : at + 2);
        forbidden = kind.endsWith("!");
        if (!forbidden && !List.of(":", "=", "<=").contains(kind)) {
          throw new UnsupportedOperationException(kind);
        }
        at += 1 + kind.length();
      }
      List<String> inner = alternatives();
      at++;
      return forbidden ? List.of() : inner;
    }

    /** Its characters; empty for one that holds many. */
    private String characterClass() {
      boolean many = regex.startsWith("^", at);
      var result = new StringBuilder();
      while (regex.charAt(at) != ']') {
        char c = regex.charAt(at++);
        boolean intersects = c == '&' && regex.startsWith("&", at);
        many |= intersects || Character.isSurrogate(c);
        String one =
            switch (c) {
              case '[' -> characterClass();
              case '\\' -> escaped();
              default -> String.valueOf(c);
            };
        if (c != '[' && !one.isEmpty() && regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
          at++;
          one = range(one.charAt(0));
        }
        many |= one.isEmpty();
        result.append(one);
      }
      at++;
      return many ? "" : result.toString();
    }

    private String range(char first) {
      char c = regex.charAt(at++);
      String end = c == '\\' ? escaped() : String.valueOf(c);
      if (end.isEmpty() || end.charAt(0) - first > LARGEST) {
        return "";
      }
      var result = new StringBuilder();
      for (char each = first; each <= end.charAt(0); each++) {
        result.append(each);
      }
      return result.toString();
    }

    /** The characters that an escape stands for; empty for one that stands for many or for none. */
    private String escaped() {
      char c = regex.charAt(at++);
      return switch (c) {
        case 'u' -> hexadecimal(4);
        case 'x' -> regex.charAt(at) == '{' ? braces() : hexadecimal(2);
        case 'p', 'P' -> braces();
        case 'd' -> DIGITS;
        case 't' -> "\t";
        case 's', 'S', 'w', 'W', 'b', 'B', 'D', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> "";
        default -> {
          if (Character.isLetterOrDigit(c)) {
            throw new UnsupportedOperationException("\\" + c);
          }
          yield String.valueOf(c);
        }
      };
    }

    private String hexadecimal(int digits) {
      at += digits;
      return String.valueOf((char) Integer.parseInt(regex.substring(at - digits, at), 16));
    }

    private String braces() {
      at = regex.indexOf('}', at) + 1;
      return "";
    }

    /** Whether what was just read may be left out; also reads over how often it may stand. */
    private boolean isOptional() {
      if (at == regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
        return false;
      }
      char c = regex.charAt(at);
      boolean optional = c == '?' || c == '*' || regex.startsWith("{0", at);
      at = c == '{' ? regex.indexOf('}', at) + 1 : at + 1;
      if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
        at++;
      }
      return optional;
    }

    private static List<String> set(String characters) {
      return characters.isEmpty() || characters.length() > LARGEST
          ? List.of()
          : List.of(characters);
    }
  }
}
