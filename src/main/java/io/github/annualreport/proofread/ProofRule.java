package io.github.annualreport.proofread;

import java.util.List;

/**
 * A rule of the catalogue.
 *
 * @param id stable, as in PUN-01
 * @param title the fault, in a clause
 * @param basis standard and clause, or 实务
 * @param wrong a text in which it finds something
 * @param right that text, corrected
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
