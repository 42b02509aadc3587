package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Catalogue;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Precision;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Value;
import io.github.annualreport.yaml.YamlNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The indicators and rules of a template. */
public final class RuleBook {

  private static final List<String> KEYS = List.of("指标", "规则", "波动");

  private final List<Definition> definitions;
  private final List<Indicator> ordered;
  private final List<Rule> rules;

  private RuleBook(List<Indicator> indicators, List<Indicator> ordered, List<Rule> rules) {
    this.definitions = indicators.stream().map(Indicator::definition).toList();
    this.ordered = List.copyOf(ordered);
    this.rules = List.copyOf(rules);
  }

  /**
   * Reads rules and checks every name, type and unit. What is wrong is added to the problems and
   * left out; after {@code problems.stopOnErrors()} the book is whole.
   *
   * @param shape of the data, without indicators
   * @param catalogue the schema's figures, without indicators
   */
  public static RuleBook read(
      YamlNode.Mapping rulesYaml, Shape.Group shape, Catalogue catalogue, Diagnostics problems) {
    return read(rulesYaml, shape, catalogue, Precision.STANDARD, problems);
  }

  /** The same where the indicators are told with a precision of one's own. */
  public static RuleBook read(
      YamlNode.Mapping rulesYaml,
      Shape.Group shape,
      Catalogue catalogue,
      Precision precision,
      Diagnostics problems) {
    new Fields(rulesYaml, rulesYaml.position(), problems).allowOnly(KEYS);
    var reader = new IndicatorReader(shape, catalogue, precision, problems);
    Vocabulary vocabulary = reader.readDefinitions(indicatorSection(rulesYaml, problems));
    List<Indicator> indicators = reader.readFormulas(vocabulary);
    List<Indicator> ordered = Ordering.of(indicators, problems);
    List<Rule> rules = new RuleReader(vocabulary, problems).read(ruleSection(rulesYaml, problems));
    return new RuleBook(indicators, ordered, rules);
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

  /** The figures that a rule holds against their values of last year; none for an unknown rule. */
  public List<String> comparedWithLastYear(String ruleId) {
    return rules.stream()
        .filter(r -> r.id().equals(ruleId))
        .flatMap(r -> r.condition().operands().stream())
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
    return new Derivation(ordered).derive(given);
  }

  /**
   * Holds the rules against a year's figures; one diagnostic, {@code rule/编号}, for each that fails.
   *
   * @param figures with the indicators that {@link #derive} added
   * @param data all that was filled in; a figure with a written absence (无此职责) has its {@link
   *     Value.Number} there too
   * @param explanations 说明: reasons that justify warnings, by a rule's 编号 or a figure's name
   * @param positions where to point for a name that is not filled in: the nearest place there is
   */
  public List<Diagnostic> check(
      Figures figures,
      Value.Group data,
      Map<String, String> explanations,
      Function<String, SourcePosition> positions) {
    FigureScope scope = FigureScope.of(figures).with(ordered);
    var findings = new FindingWriter(figures, data, explanations, positions);
    return rules.stream()
        .filter(rule -> new RuleCheck(scope, data).fails(rule))
        .map(rule -> findings.write(rule, new Evaluator(scope, data, rule.tolerance())))
        .toList();
  }

  /** The rules that say nothing about these figures, as an operand or the base is missing. */
  public List<NotApplicable> notApplicable(Figures figures, Value.Group data) {
    var check = new RuleCheck(FigureScope.of(figures).with(ordered), data);
    return rules.stream().flatMap(rule -> check.hindrance(rule).stream()).toList();
  }

  private static YamlNode.Mapping indicatorSection(YamlNode.Mapping yaml, Diagnostics problems) {
    YamlNode node = yaml.get("指标").orElse(new YamlNode.Mapping(yaml.position(), List.of()));
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    problems.error("rules/value", node.position(), "“指标”下面按 名称: {公式: …, 单位: …} 来写");
    return new YamlNode.Mapping(node.position(), List.of());
  }

  private static YamlNode.Sequence ruleSection(YamlNode.Mapping yaml, Diagnostics problems) {
    YamlNode node = yaml.get("规则").orElse(new YamlNode.Sequence(yaml.position(), List.of()));
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence;
    }
    problems.error("rules/value", node.position(), "“规则”下面逐条来写，每条以“- ”开头");
    return new YamlNode.Sequence(node.position(), List.of());
  }
}
