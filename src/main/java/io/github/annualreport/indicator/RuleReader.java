package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the section 规则. */
final class RuleReader {

  private static final List<String> KEYS = List.of("编号", "条件", "当", "级别", "容差", "说明");

  private final Vocabulary vocabulary;
  private final Diagnostics problems;
  private final Set<String> ids = new HashSet<>();

  RuleReader(Vocabulary vocabulary, Diagnostics problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  List<Rule> read(List<YamlNode> section) {
    var rules = new ArrayList<Rule>();
    for (YamlNode item : section) {
      if (item instanceof YamlNode.Mapping mapping) {
        rule(mapping).ifPresent(rules::add);
      } else {
        problems.error("rules/value", item.position(), "一条规则要写 编号、条件、级别 等项");
      }
    }
    return rules;
  }

  private Optional<Rule> rule(YamlNode.Mapping mapping) {
    var fields = new Fields(mapping, mapping.position(), problems);
    fields.allowOnly(KEYS);
    Optional<YamlNode.Scalar> id = fields.required("编号").filter(this::isFree);
    Optional<YamlNode.Scalar> text = fields.required("条件");
    Optional<Expression> condition = text.flatMap(t -> condition(fields, t));
    Optional<Expression> guard = fields.scalar("当").flatMap(t -> condition(fields, t));
    fields.required("级别");
    Optional<Severity> severity = fields.choice("级别", Severity.values(), Severity::label);
    Optional<Tolerance> tolerance = tolerance(fields, condition);
    String hint = fields.text("说明", "");
    if (id.isEmpty() || condition.isEmpty() || severity.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Rule(
            id.get().text(),
            severity.get(),
            guard,
            new Rule.Condition(
                condition.get(), text.get().text().strip(), tolerance.orElse(Tolerance.Fixed.NONE)),
            hint));
  }

  /** A reason in the data may be given under a rule's name or a figure's, so they must differ. */
  private boolean isFree(YamlNode.Scalar id) {
    if (vocabulary.isFigure(id.text())) {
      problems.error("rules/duplicate", id.position(), "编号“" + id.text() + "”与数据重名");
      return false;
    }
    boolean isNew = ids.add(id.text());
    if (!isNew) {
      problems.error("rules/duplicate", id.position(), "编号“" + id.text() + "”用了两次");
    }
    return isNew;
  }

  private Optional<Expression> condition(Fields fields, YamlNode.Scalar scalar) {
    Optional<Expression> expression = fields.expression(scalar);
    expression.ifPresent(new Checker(vocabulary, problems)::condition);
    if (expression.filter(e -> e.all().noneMatch(Expression.Name.class::isInstance)).isPresent()) {
      return fields.wrong(scalar, "条件里没有用到任何数据");
    }
    return expression;
  }

  private Optional<Tolerance> tolerance(Fields fields, Optional<Expression> condition) {
    Optional<YamlNode.Scalar> scalar = fields.scalar("容差");
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    if (condition.filter(c -> c.all().noneMatch(RuleReader::asksEquality)).isPresent()) {
      return fields.wrong(scalar.get(), "容差 只用于“=”，这个条件里没有");
    }
    if (scalar.get().text().equals("四舍五入")) {
      return Optional.of(new Tolerance.Written());
    }
    return fields
        .expression(scalar.get())
        .filter(
            e ->
                e instanceof Expression.Literal literal
                    && !(literal.dimension() instanceof Dimension.Of))
        .<Tolerance>map(e -> new Tolerance.Fixed(((Expression.Literal) e).number()))
        .or(() -> fields.wrong(scalar.get(), "容差 写一个数，或 四舍五入"));
  }

  private static boolean asksEquality(Expression expression) {
    return expression instanceof Expression.Operation operation
        && operation.operator().asksEquality();
  }
}
