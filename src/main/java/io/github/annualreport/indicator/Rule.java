package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Severity;
import java.util.Optional;

/**
 * What must hold between figures.
 *
 * @param guard 当: the rule applies only where this holds
 * @param text the condition as the rules write it
 * @param hint 说明, may be empty
 */
record Rule(
    String id,
    Severity severity,
    Optional<Expression> guard,
    Expression condition,
    String text,
    Tolerance tolerance,
    String hint) {}
