package io.github.annualreport.proofread;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule of the catalogue.
 *
 * @param id stable, as in PUN-01
 * @param title what it finds, in a clause
 * @param basis standard and clause, or 习惯
 * @param wrong a text in which it finds something
 * @param right the same text set right
 * @param patterns none for a rule that is code
 * @param since the year from which reports have to follow it; 0 for always
 */
public record ProofRule(
    String id,
    Level level,
    String title,
    String basis,
    String wrong,
    String right,
    Scope scope,
    List<Replacement> patterns,
    int since) {

  public ProofRule {
    patterns = List.copyOf(patterns);
  }

  /** A rule that always holds. */
  ProofRule(
      String id,
      Level level,
      String title,
      String basis,
      String wrong,
      String right,
      Scope scope,
      List<Replacement> patterns) {
    this(id, level, title, basis, wrong, right, scope, patterns, 0);
  }

  /** A rule of a unit's own: a word that it writes in another way. */
  public static ProofRule ofWord(String wrong, String right) {
    return ofWord(wrong, Optional.of(right), "本单位词表", 0);
  }

  /**
   * A rule of a unit's own: a word that it writes in another way, or not any more.
   *
   * @param since the year from which reports have to follow it; 0 for always
   */
  public static ProofRule ofWord(String wrong, Optional<String> newer, String basis, int since) {
    String right = newer.orElse("");
    // Where the right word contains the wrong one, the right one is no fault.
    int at = right.indexOf(wrong);
    String before = at > 0 ? "(?<!" + Pattern.quote(right.substring(0, at)) + ")" : "";
    String rest = at < 0 ? "" : right.substring(at + wrong.length());
    String after = rest.isEmpty() ? "" : "(?!" + Pattern.quote(rest) + ")";
    var pattern =
        new Replacement(
            Pattern.compile(before + Pattern.quote(wrong) + after),
            newer.map(r -> r.replace("$", "$$")));
    return new ProofRule(
        "WRD-99", Level.E, "本单位的写法", basis, wrong, right, Scope.ALL, List.of(pattern), since);
  }

  /** Whether all it finds can be set right by itself. */
  public boolean isFixable() {
    return !patterns.isEmpty() && patterns.stream().allMatch(p -> p.fix().isPresent());
  }

  /** Which paragraphs a rule looks at. */
  public enum Scope {
    /** All but the cells of tables. */
    TEXT,
    /** Those that are sentences: no headings, titles, cells. */
    SENTENCE,
    /** Headings whose style says so. */
    STYLED_HEADING,
    /** Every one. */
    ALL
  }
}
