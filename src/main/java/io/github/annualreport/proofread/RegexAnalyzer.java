package io.github.annualreport.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the characters that every match of a regular expression contains, and those it can begin
 * with. Only the syntax that the rules use is read; any other makes the result unknown.
 */
final class RegexAnalyzer {

  /** A longer range is no demand. */
  private static final int LONGEST_RANGE = 128;

  private static final String DIGITS = "0123456789";

  private final String regex;
  private int at;

  private RegexAnalyzer(String regex) {
    this.regex = regex;
  }

  /** Returns ANYTHING for a pattern with flags or with syntax that is not read. */
  static RegexPart read(Pattern pattern) {
    if (pattern.flags() != 0) {
      return RegexPart.ANYTHING;
    }
    try {
      return new RegexAnalyzer(pattern.pattern()).alternatives();
    } catch (UnsupportedOperationException e) {
      return RegexPart.ANYTHING;
    }
  }

  private RegexPart alternatives() {
    var all = new ArrayList<>(List.of(sequence()));
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      all.add(sequence());
    }
    return all.size() == 1 ? all.get(0) : RegexPart.oneOf(all);
  }

  private RegexPart sequence() {
    RegexPart result = RegexPart.NOTHING;
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      RegexPart one = atom();
      result = result.then(isOptional() ? one.orNothing() : one);
    }
    return result;
  }

  private RegexPart atom() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> RegexPart.of(characterClass());
      case '\\' -> escape();
      case '.' -> RegexPart.of("");
      case '^', '$' -> RegexPart.NOTHING;
      default -> RegexPart.of(Character.isSurrogate(c) ? "" : String.valueOf(c));
    };
  }

  /** The characters of a lookahead or lookbehind stand in the text as well. */
  private RegexPart group() {
    String kind = "";
    if (regex.startsWith("?", at)) {
      kind = regex.substring(at + 1, at + (regex.startsWith("?<", at) ? 3 : 2));
      at += 1 + kind.length();
    }
    RegexPart inner = alternatives();
    at++;
    return switch (kind) {
      case "", ":" -> inner;
      case "=", "<=" -> new RegexPart(inner.sets(), Optional.of(""), true);
      case "!", "<!" -> RegexPart.NOTHING;
      default -> throw new UnsupportedOperationException(kind);
    };
  }

  private RegexPart escape() {
    char c = regex.charAt(at);
    if (c == 'b' || c == 'B') {
      at++;
      return RegexPart.NOTHING;
    }
    return c >= '1' && c <= '9' ? RegexPart.of(escaped()).orNothing() : RegexPart.of(escaped());
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
    if (end.isEmpty() || end.charAt(0) - first > LONGEST_RANGE) {
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

  /** Reads a quantifier; returns whether it allows no occurrence. */
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
}
