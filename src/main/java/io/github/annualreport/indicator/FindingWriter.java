package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns a rule that does not hold into a diagnostic that shows the values and where they stand. */
final class FindingWriter {

  private final Map<String, String> explanations;
  private final Function<String, SourcePosition> positions;
  private final ConditionOperands evidence;
  private final ConditionWording wording;

  FindingWriter(
      Figures figures,
      Value.Group data,
      Map<String, String> explanations,
      Function<String, SourcePosition> positions) {
    this.explanations = explanations;
    this.positions = positions;
    this.evidence = new ConditionOperands(figures);
    this.wording = new ConditionWording(evidence, data);
  }

  Diagnostic write(Rule rule, Evaluator evaluator) {
    List<ConditionOperands.Place> places = evidence.places(rule.condition());
    SourcePosition position =
        places.isEmpty() ? nearest(rule.condition()) : places.get(0).position();
    Diagnostic diagnostic =
        Diagnostic.of(
            rule.severity(), "rule/" + rule.id(), position, wording.message(rule, evaluator));
    if (!places.isEmpty()) {
      diagnostic = diagnostic.withLabel(places.get(0).value());
      for (ConditionOperands.Place place : places.subList(1, places.size())) {
        diagnostic = diagnostic.withRelated(place.position(), place.value());
      }
    }
    return justify(rule, rule.hint().isEmpty() ? diagnostic : diagnostic.withHint(rule.hint()));
  }

  private SourcePosition nearest(Expression condition) {
    String name =
        Stream.concat(
                condition.filledNames().stream(),
                condition.operands().stream().map(Expression.Operand::name))
            .findFirst()
            .orElseThrow();
    return positions.apply(name);
  }

  private Diagnostic justify(Rule rule, Diagnostic diagnostic) {
    if (rule.severity() == Severity.ERROR) {
      return diagnostic;
    }
    Optional<String> reason =
        Stream.concat(Stream.of(rule.id()), evidence.names(rule.condition()))
            .flatMap(n -> Optional.ofNullable(explanations.get(n)).stream())
            .filter(r -> !r.isBlank())
            .findFirst()
            .or(() -> evidence.explanation(rule.condition()));
    if (reason.isPresent()) {
      return diagnostic.justified(reason.get());
    }
    String key = evidence.names(rule.condition()).findFirst().orElse(rule.id());
    return diagnostic.withHint("情况属实的，在“说明”下写明原因，如 " + key + ": …");
  }
}
