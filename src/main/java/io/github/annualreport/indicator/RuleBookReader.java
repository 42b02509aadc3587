package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.figure.Catalogue;
import io.github.annualreport.figure.Precision;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.yaml.YamlNode;
import java.util.List;

/**
 * Reads the indicators and rules of a template.
 *
 * @param shape of the data, without indicators
 * @param catalogue the schema's figures, without indicators
 * @param precision of the indicators
 */
public record RuleBookReader(Shape.Group shape, Catalogue catalogue, Precision precision) {

  private static final String INDICATORS = "指标";
  private static final String RULES = "规则";

  /**
   * Reads rules and checks every name, type and unit. Mistakes are added to the problems and left
   * out; after {@code problems.stopOnErrors()} the book is whole.
   */
  public RuleBook read(YamlNode.Mapping rulesYaml, Diagnostics problems) {
    new Fields(rulesYaml, rulesYaml.position(), problems)
        .allowOnly(List.of(INDICATORS, RULES, ChangeThresholds.SECTION));
    var reader = new IndicatorReader(this, problems);
    Vocabulary vocabulary = reader.readDefinitions(indicators(rulesYaml, problems));
    List<Indicator> indicators = reader.readFormulas(vocabulary);
    var derivation = new Derivation(Ordering.of(indicators, problems));
    List<Rule> rules = new RuleReader(vocabulary, problems).read(rules(rulesYaml, problems));
    return new RuleBook(indicators.stream().map(Indicator::definition).toList(), derivation, rules);
  }

  private static List<YamlNode.Entry> indicators(YamlNode.Mapping yaml, Diagnostics problems) {
    yaml.get(INDICATORS)
        .filter(n -> !(n instanceof YamlNode.Mapping))
        .ifPresent(
            n -> problems.error("rules/value", n.position(), "“指标”下面按 名称: {公式: …, 单位: …} 来写"));
    return yaml.mapping(INDICATORS).map(YamlNode.Mapping::entries).orElse(List.of());
  }

  private static List<YamlNode> rules(YamlNode.Mapping yaml, Diagnostics problems) {
    yaml.get(RULES)
        .filter(n -> !(n instanceof YamlNode.Sequence))
        .ifPresent(n -> problems.error("rules/value", n.position(), "“规则”下面逐条来写，每条以“- ”开头"));
    return yaml.items(RULES);
  }
}
