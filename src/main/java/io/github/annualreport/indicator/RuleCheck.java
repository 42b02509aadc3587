package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds rules against the figures of a year. */
final class RuleCheck {

  private final Scope scope;
  private final Written written;
  private final Evidence evidence;
  private final Wording wording;
  private final List<Diagnostic> failed = new ArrayList<>();
  private final List<RuleFindings.NotApplicable> skipped = new ArrayList<>();

  RuleCheck(Scope scope, Figures figures, Written written) {
    this.scope = scope;
    this.written = written;
    this.evidence = new Evidence(figures);
    this.wording = new Wording(evidence, written.data());
  }

  RuleFindings check(List<Rule> rules) {
    rules.forEach(this::check);
    return new RuleFindings(failed, skipped);
  }

  private void check(Rule rule) {
    var evaluator = new Evaluator(scope, written.data(), rule.tolerance());
    if (rule.guard().isPresent() && !evaluator.truth(rule.guard().get()).orElse(false)) {
      skip(rule, "不满足“当”的条件");
      return;
    }
    Optional<Boolean> holds = evaluator.truth(rule.condition());
    if (holds.isEmpty()) {
      skip(rule, absence(rule.condition()));
    } else if (!holds.get()) {
      failed.add(finding(rule, evaluator));
    }
  }

  private void skip(Rule rule, String reason) {
    skipped.add(new RuleFindings.NotApplicable(rule.id(), reason));
  }

  private String absence(Expression condition) {
    String missing =
        condition.operands().stream()
            .filter(o -> year(o).flatMap(s -> s.find(o.name())).isEmpty())
            .map(o -> o.name() + (o.lastYear() ? " 的上年数" : ""))
            .collect(Collectors.joining("、"));
    return missing.isEmpty() ? "除数为 0" : "没有 " + missing;
  }

  private Optional<Scope> year(Expression.Operand operand) {
    return operand.lastYear() ? scope.lastYear() : Optional.of(scope);
  }

  private Diagnostic finding(Rule rule, Evaluator evaluator) {
    List<Evidence.Place> places = evidence.places(rule.condition());
    SourcePosition position =
        places.isEmpty() ? nearest(rule.condition()) : places.get(0).position();
    Diagnostic diagnostic =
        Diagnostic.of(
            rule.severity(), "rule/" + rule.id(), position, wording.message(rule, evaluator));
    if (!places.isEmpty()) {
      diagnostic = diagnostic.withLabel(places.get(0).value());
      for (Evidence.Place place : places.subList(1, places.size())) {
        diagnostic = diagnostic.withRelated(place.position(), place.value());
      }
    }
    return settle(rule, rule.hint().isEmpty() ? diagnostic : diagnostic.withHint(rule.hint()));
  }

  private SourcePosition nearest(Expression condition) {
    String name =
        Stream.concat(
                condition.filledNames().stream(),
                condition.operands().stream().map(Expression.Operand::name))
            .findFirst()
            .orElseThrow();
    return written.positions().apply(name);
  }

  private Diagnostic settle(Rule rule, Diagnostic diagnostic) {
    if (rule.severity() == Severity.ERROR) {
      return diagnostic;
    }
    Optional<String> reason =
        Stream.concat(Stream.of(rule.id()), evidence.names(rule.condition()))
            .flatMap(n -> Optional.ofNullable(written.explanations().get(n)).stream())
            .filter(r -> !r.isBlank())
            .findFirst()
            .or(() -> evidence.explanation(rule.condition()));
    if (reason.isPresent()) {
      return diagnostic.settled(reason.get());
    }
    String key = evidence.names(rule.condition()).findFirst().orElse(rule.id());
    return diagnostic.withHint("情况属实的，在“说明”下写明原因，如 " + key + ": …");
  }
}
