package io.github.annualreport.proofread;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Chooses the rules of proofreading to apply.
 *
 * @param hints whether those that only give hints are applied
 * @param off ids of rules that are not
 */
public record RuleSelection(boolean hints, List<String> off) implements Predicate<ProofRule> {

  public RuleSelection {
    off = off.stream().map(RuleSelection::id).toList();
  }

  /** The id of a rule as the catalogue writes it. */
  static String id(String typed) {
    return typed.replaceFirst("^check/", "").toUpperCase(Locale.ROOT);
  }

  @Override
  public boolean test(ProofRule rule) {
    return (hints || rule.level() != Level.I) && !off.contains(rule.id());
  }
}
