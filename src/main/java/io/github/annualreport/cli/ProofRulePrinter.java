package io.github.annualreport.cli;

import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.proofread.ProofRule;
import io.github.annualreport.proofread.RuleCatalogue;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Prints the rules of proofreading. */
final class ProofRulePrinter {

  private final RuleCatalogue rules = RuleCatalogue.standard();
  private final PrintStream out;

  ProofRulePrinter(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints a rule with its examples, or all rules with their titles.
   *
   * @return the exit status
   */
  int print(Optional<String> id) {
    if (id.isPresent()) {
      out.print(explanation(require(id.get())));
    } else {
      rules.all().forEach(r -> out.println(line(r)));
    }
    return ExitStatus.OK;
  }

  /**
   * A rule by its id as typed.
   *
   * @throws UsageException if there is none
   */
  ProofRule require(String id) {
    return rules.find(id).orElseThrow(() -> unknown(id));
  }

  private UsageException unknown(String id) {
    List<String> ids = rules.all().stream().map(ProofRule::id).toList();
    String question = Suggestion.question(id, ids).orElse("");
    return new UsageException(
        "没有规则“" + id + "”，" + question + "有哪些规则，运行 report check --list-rules");
  }

  private static String line(ProofRule rule) {
    String fixable = rule.isFixable() ? "可改" : "    ";
    return rule.id() + "  " + rule.level() + "  " + fixable + "  " + rule.title();
  }

  private static String explanation(ProofRule rule) {
    String level =
        switch (rule.level()) {
          case E -> "E 一定错";
          case W -> "W 多半错";
          case I -> "I 供参考";
        };
    return """
        %s  %s
        级别：%s
        依据：%s
        误：%s
        正：%s
        改正：%s
        """
        .formatted(
            rule.id(),
            rule.title(),
            level,
            rule.basis(),
            rule.wrong().replace("\n", "\n    "),
            rule.right().replace("\n", "\n    "),
            rule.isFixable() ? "可以用 --fix" : "由人决定");
  }
}
