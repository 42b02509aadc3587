package io.github.annualreport.build;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * The author's reasons (说明) for not following a rule of proofreading in one report.
 *
 * @param byKey by the rule's id, among other keys
 */
record RuleReasons(Map<String, String> byKey) {

  RuleReasons {
    byKey = Map.copyOf(byKey);
  }

  /** A finding, justified if there is a reason; what is justified stops nothing. */
  Diagnostic justify(Diagnostic finding) {
    String id = finding.code().substring(finding.code().indexOf('/') + 1);
    return Optional.ofNullable(byKey.get(id))
        .map(
            reason ->
                Diagnostic.of(
                        Severity.WARNING, finding.code(), finding.position(), finding.message())
                    .justified(reason))
        .orElse(finding);
  }
}
