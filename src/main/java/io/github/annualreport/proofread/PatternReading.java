package io.github.annualreport.proofread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a regular expression as far as what it demands of a text can be told from it. */
final class PatternReading {

  /** A larger set is met by almost every text. */
  private static final int LARGEST = 128;

  private static final String DIGITS = "0123456789";

  private final String regex;
  private int at;

  private PatternReading(String regex) {
    this.regex = regex;
  }

  /** What every match of the pattern contains, and how it begins; nothing if that is uncertain. */
  static Part read(Pattern pattern) {
    if (pattern.flags() != 0) {
      return Part.ANYTHING;
    }
    try {
      return new PatternReading(pattern.pattern()).alternatives();
    } catch (UnsupportedOperationException e) {
      return Part.ANYTHING;
    }
  }

  private Part alternatives() {
    var all = new ArrayList<>(List.of(sequence()));
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      all.add(sequence());
    }
    return all.size() == 1 ? all.get(0) : Part.oneOf(all);
  }

  private Part sequence() {
    Part result = Part.NOTHING;
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Part one = atom();
      result = result.then(isOptional() ? one.orNothing() : one);
    }
    return result;
  }

  private Part atom() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> Part.of(characterClass());
      case '\\' -> escape();
      case '.' -> Part.of("");
      case '^', '$' -> Part.NOTHING;
      default -> Part.of(Character.isSurrogate(c) ? "" : String.valueOf(c));
    };
  }

  /** What is looked for before or after a match stands in the text as well. */
  private Part group() {
    String kind = "";
    if (regex.startsWith("?", at)) {
      kind = regex.substring(at + 1, at + (regex.startsWith("?<", at) ? 3 : 2));
      at += 1 + kind.length();
    }
    Part inner = alternatives();
    at++;
    return switch (kind) {
      case "", ":" -> inner;
      case "=", "<=" -> new Part(inner.sets(), Optional.of(""), true);
      case "!", "<!" -> Part.NOTHING;
      default -> throw new UnsupportedOperationException(kind);
    };
  }

  private Part escape() {
    char c = regex.charAt(at);
    if (c == 'b' || c == 'B') {
      at++;
      return Part.NOTHING;
    }
    return c >= '1' && c <= '9' ? Part.of(escaped()).orNothing() : Part.of(escaped());
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
      boolean isRange = c != '[' && regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
      if (isRange && !one.isEmpty()) {
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

  /** The characters that an escape stands for; empty for one that stands for many. */
  private String escaped() {
    char c = regex.charAt(at++);
    return switch (c) {
      case 'u' -> hexadecimal(4);
      case 'x' -> regex.charAt(at) == '{' ? braces() : hexadecimal(2);
      case 'p', 'P' -> braces();
      case 'd' -> DIGITS;
      case 't' -> "\t";
      case 's', 'S', 'w', 'W', 'D', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> "";
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

  /**
   * What is known of what a part of an expression matches.
   *
   * @param sets of each it contains a character, or a character of each stands around it
   * @param starts the characters with which it can begin; empty if they are unknown
   * @param isEmpty whether it can be of no length
   */
  record Part(List<String> sets, Optional<String> starts, boolean isEmpty) {

    private static final Part NOTHING = new Part(List.of(), Optional.of(""), true);

    private static final Part ANYTHING = new Part(List.of(), Optional.empty(), true);

    /** One of these characters; of any, if there are none. */
    private static Part of(String characters) {
      return characters.isEmpty() || characters.length() > LARGEST
          ? new Part(List.of(), Optional.empty(), false)
          : new Part(List.of(characters), Optional.of(characters), false);
    }

    private Part orNothing() {
      return new Part(List.of(), starts, true);
    }

    private Part then(Part next) {
      var all = new ArrayList<>(sets);
      all.addAll(next.sets);
      Optional<String> both = isEmpty ? starts.flatMap(s -> next.starts.map(s::concat)) : starts;
      return new Part(all, both, isEmpty && next.isEmpty);
    }

    /** The smallest sets of each together, then those that are next in size. */
    private static Part oneOf(List<Part> parts) {
      var sets = new ArrayList<List<String>>();
      var starts = new StringBuilder();
      boolean known = true;
      boolean isEmpty = false;
      for (Part part : parts) {
        var sorted = new ArrayList<>(part.sets);
        sorted.sort(Comparator.comparingInt(String::length));
        sets.add(sorted);
        known &= part.starts.isPresent();
        part.starts.ifPresent(starts::append);
        isEmpty |= part.isEmpty;
      }
      return new Part(
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
}
