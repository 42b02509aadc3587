package io.github.annualreport.proofread;

import io.github.annualreport.diagnostic.Suggestion;
import java.util.List;
import java.util.Optional;

/** The rules of proofreading, to be listed and explained. */
public final class ProofRules {

  private final RuleCatalogue catalogue = RuleCatalogue.standard();

  public List<ProofRuleInfo> all() {
    return catalogue.all().stream().map(ProofRules::info).toList();
  }

  /** A rule by its id, with or without the family that findings put before it: check/SEQ-07. */
  public Optional<ProofRuleInfo> find(String id) {
    return catalogue.find(RuleSelection.id(id)).map(ProofRules::info);
  }

  /** The question whether another id was meant. */
  public Optional<String> question(String id) {
    return Suggestion.question(id, catalogue.all().stream().map(ProofRule::id).toList());
  }

  private static ProofRuleInfo info(ProofRule rule) {
    return new ProofRuleInfo(
        rule.id(),
        rule.level().name(),
        rule.title(),
        rule.basis(),
        rule.wrong(),
        rule.right(),
        rule.isFixable());
  }

  /**
   * A rule.
   *
   * @param level E certain, W probable, I a hint
   */
  public record ProofRuleInfo(
      String id,
      String level,
      String title,
      String basis,
      String wrong,
      String right,
      boolean isFixable) {}
}
