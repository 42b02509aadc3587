package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Severity;
import java.util.Optional;

/**
 * A relation that must hold between figures.
 *
 * @param guard 当: the rule applies only where this holds
 * @param hint 说明, may be empty
 */
record Rule(
    String id, Severity severity, Optional<Expression> guard, Condition condition, String hint) {

  /** Whether the rule applies and does not hold; without an operand it does not apply. */
  boolean isBroken(Evaluator evaluator) {
    return guard.map(g -> evaluator.truth(g).orElse(false)).orElse(true)
        && !evaluator.truth(condition.expression()).orElse(true);
  }

  /**
   * The relation itself.
   *
   * @param text as the rules write it
   */
  record Condition(Expression expression, String text, Tolerance tolerance) {}
}
