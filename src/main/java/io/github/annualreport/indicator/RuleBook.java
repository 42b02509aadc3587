package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figures;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The indicators and rules of a template. */
public final class RuleBook {

  private final List<Definition> definitions;
  private final Derivation derivation;
  private final List<Rule> rules;

  RuleBook(List<Definition> definitions, Derivation derivation, List<Rule> rules) {
    this.definitions = List.copyOf(definitions);
    this.derivation = derivation;
    this.rules = List.copyOf(rules);
  }

  /** The definitions of the indicators, in the order they are written. */
  public List<Definition> indicators() {
    return definitions;
  }

  /** The 编号 of all rules. */
  public Set<String> ruleIds() {
    var ids = new LinkedHashSet<String>();
    rules.forEach(r -> ids.add(r.id()));
    return ids;
  }

  /** The figures that a rule compares with those of last year; none for an unknown rule. */
  public List<String> comparedWithLastYear(String ruleId) {
    return rules.stream()
        .filter(r -> r.id().equals(ruleId))
        .flatMap(r -> r.condition().expression().operands().stream())
        .filter(Expression.Operand::lastYear)
        .map(Expression.Operand::name)
        .distinct()
        .toList();
  }

  /**
   * Adds the indicators that can be computed, with last year's value where all operands have one.
   * Values are exact, up to 34 digits where a division goes on for ever.
   */
  public Figures derive(Figures given) {
    return derivation.derive(given);
  }

  /**
   * Adds the indicators that are open because a figure is that they need.
   *
   * @param known the figures that are there
   */
  public Figures open(Figures open, Figures known) {
    return derivation.open(open, known);
  }

  /**
   * Checks a year's figures against the rules; one diagnostic, {@code rule/编号}, for each that
   * fails.
   *
   * @param figures with the indicators that {@link #derive} added
   */
  public List<Diagnostic> check(Figures figures, Filled filled) {
    FigureScope scope = derivation.scope(figures);
    var findings = new FindingWriter(figures, filled);
    var result = new ArrayList<Diagnostic>();
    for (Rule rule : rules) {
      var evaluator = new Evaluator(scope, filled, rule.condition().tolerance());
      if (rule.isBroken(evaluator)) {
        result.add(findings.write(rule, evaluator));
      }
    }
    return result;
  }
}
