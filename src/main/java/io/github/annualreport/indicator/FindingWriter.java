package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.ChangeReason;
import io.github.annualreport.figure.Figures;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a rule that does not hold into a diagnostic that shows the values and where they stand. */
final class FindingWriter {

  private final Filled filled;
  private final ConditionOperands operands;
  private final ConditionWording wording;

  FindingWriter(Figures figures, Filled filled) {
    this.filled = filled;
    this.operands = new ConditionOperands(figures);
    this.wording = new ConditionWording(operands, filled);
  }

  Diagnostic write(Rule rule, Evaluator evaluator) {
    List<ConditionOperands.Place> places = operands.places(rule.condition().expression());
    SourcePosition position =
        places.isEmpty() ? nearest(rule.condition().expression()) : places.get(0).position();
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
    return filled.positions().apply(name);
  }

  private Diagnostic justify(Rule rule, Diagnostic diagnostic) {
    if (rule.severity() == Severity.ERROR) {
      return diagnostic;
    }
    Expression condition = rule.condition().expression();
    Optional<String> reason =
        filled
            .explanation(Stream.concat(Stream.of(rule.id()), operands.names(condition)))
            .or(() -> operands.explanation(condition));
    Optional<String> objection =
        reason.map(ChangeReason::new).flatMap(r -> operands.objection(r, condition));
    if (objection.isPresent()) {
      return diagnostic.withHint("原有的说明“" + reason.get() + "”管不了这一处：" + objection.get());
    }
    if (reason.isPresent()) {
      return diagnostic.justified(reason.get());
    }
    String key = operands.names(condition).findFirst().orElse(rule.id());
    return diagnostic.withHint("情况属实的，在“说明”下写明原因，如 " + key + ": …");
  }
}
