package io.github.annualreport.proofread;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word that a unit writes in another way, or not any more.
 *
 * @param basis the document that says so
 * @param since the year from which reports have to follow it; 0 for always
 */
public record OwnWord(String wrong, Optional<String> right, String basis, int since) {

  public ProofRule rule() {
    var fix = right.map(r -> r.replace("$", "$$"));
    var pattern = new Replacement(PrefilteredPattern.of(pattern(right.orElse(""))), fix);
    return new ProofRule(
        "WRD-99",
        Level.E,
        "本单位的写法",
        basis,
        wrong,
        right.orElse(""),
        ProofRule.Scope.ALL,
        List.of(pattern),
        since);
  }

  /** The wrong word, but not inside of the right one. */
  private Pattern pattern(String newer) {
    int at = newer.indexOf(wrong);
    String before = at > 0 ? "(?<!" + Pattern.quote(newer.substring(0, at)) + ")" : "";
    String rest = at < 0 ? "" : newer.substring(at + wrong.length());
    String after = rest.isEmpty() ? "" : "(?!" + Pattern.quote(rest) + ")";
    return Pattern.compile(before + Pattern.quote(wrong) + after);
  }
}
