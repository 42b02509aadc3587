package io.github.annualreport.proofread;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rules of proofreading apply.
 *
 * @param hints whether those that only give hints do
 * @param off ids of rules that do not
 */
public record RuleSelection(boolean hints, List<String> off) {

  public RuleSelection {
    off = off.stream().map(RuleSelection::id).toList();
  }

  /** The id of a rule as the catalogue writes it. */
  static String id(String typed) {
    return typed.replaceFirst("^check/", "").toUpperCase(Locale.ROOT);
  }

  public Set<String> in(RuleCatalogue catalogue) {
    return catalogue.all().stream()
        .filter(r -> hints || r.level() != Level.I)
        .map(ProofRule::id)
        .filter(id -> !off.contains(id))
        .collect(Collectors.toSet());
  }
}
