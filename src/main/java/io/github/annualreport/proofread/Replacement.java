package io.github.annualreport.proofread;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A pattern of wrong text and its correction.
 *
 * @param fix with groups of the pattern as $1, or the name of a conversion after @; empty if a
 *     person has to decide
 */
record Replacement(PrefilteredPattern sought, Optional<String> fix) {

  private static final String HALF = ",;:?!";
  private static final String FULL = "，；：？！";
  private static final String CORNERS = "「」『』";
  private static final String QUOTES = "“”‘’";

  static Replacement of(String regex, Optional<String> fix) {
    return new Replacement(PrefilteredPattern.of(regex), fix);
  }

  /** The text that corrects a match; empty if there is none, or the correction changes nothing. */
  Optional<String> replace(MatchResult match) {
    return fix.map(f -> f.startsWith("@") ? convert(f, match.group()) : expand(f, match))
        .filter(r -> !r.equals(match.group()));
  }

  private static String expand(String template, MatchResult match) {
    var result = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == '$' && i + 1 < template.length()) {
        i++;
        if (template.charAt(i) == '$') {
          result.append('$');
          continue;
        }
        result.append(Optional.ofNullable(match.group(template.charAt(i) - '0')).orElse(""));
      } else {
        result.append(c);
      }
    }
    return result.toString();
  }

  private static String convert(String name, String found) {
    return switch (name) {
      case "@半角" -> Normalizer.normalize(found, Normalizer.Form.NFKC);
      case "@全角" -> mapped(found, HALF, FULL);
      case "@引号" -> mapped(found, CORNERS, QUOTES);
      case "@零" -> found.replaceAll("[○OＯ0]", "〇");
      case "@一个" -> found.substring(0, 1);
      default -> throw new IllegalArgumentException("no conversion " + name);
    };
  }

  private static String mapped(String found, String from, String to) {
    var result = new StringBuilder();
    for (int at = 0; at < found.length(); at++) {
      char c = found.charAt(at);
      int i = from.indexOf(c);
      result.append(i < 0 ? c : to.charAt(i));
    }
    return result.toString();
  }
}
