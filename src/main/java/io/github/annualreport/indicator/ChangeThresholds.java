package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.figure.Catalogue;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Unit;
import io.github.annualreport.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The limits of a template, from the section 波动 of its rules.yaml: {@code 默认: {比率: 30%, 计数: 3, 金额:
 * 1万元, 百分点: 5}} by kind, {@code 行政检查.次数: {比率: 20%, 绝对: 10}} for single figures.
 */
public final class ChangeThresholds {

  /** The section's key. */
  public static final String SECTION = ThresholdReader.SECTION;

  private final Map<String, ChangeThreshold> byFigure = new HashMap<>();
  private BigDecimal percent = BigDecimal.valueOf(30);
  private BigDecimal count = BigDecimal.valueOf(3);
  private ThresholdReader.Size money = new ThresholdReader.Size(BigDecimal.ONE, Unit.of("万元"));
  private BigDecimal points = BigDecimal.valueOf(5);

  private ChangeThresholds() {}

  /** The defaults: 30 % and at least three cases or 1万元; five points for a percentage. */
  public static ChangeThresholds standard() {
    return new ChangeThresholds();
  }

  /**
   * @param catalogue the figures and indicators that there are
   */
  public static ChangeThresholds read(
      YamlNode.Mapping rulesYaml, Catalogue catalogue, Diagnostics problems) {
    var limits = new ChangeThresholds();
    var reader = new ThresholdReader(catalogue, problems);
    Map<String, YamlNode.Mapping> section = reader.section(rulesYaml);
    if (section.containsKey(ThresholdReader.ALL)) {
      limits.readDefaults(section.get(ThresholdReader.ALL), reader);
    }
    section.forEach(
        (name, fields) ->
            catalogue
                .find(name)
                .ifPresent(d -> limits.byFigure.put(name, limits.single(d, fields, reader))));
    return limits;
  }

  /** Whether the template names a limit for this very figure. */
  public boolean names(Definition definition) {
    return byFigure.containsKey(definition.name());
  }

  public ChangeThreshold of(Definition definition) {
    return byFigure.getOrDefault(definition.name(), general(definition));
  }

  private void readDefaults(YamlNode.Mapping fields, ThresholdReader reader) {
    percent = reader.percent(fields).orElse(percent);
    count = reader.number(fields, "计数").orElse(count);
    money = reader.size(fields, "金额", money.unit()).orElse(money);
    points = reader.number(fields, "百分点").orElse(points);
  }

  private ChangeThreshold single(
      Definition definition, YamlNode.Mapping fields, ThresholdReader reader) {
    ChangeThreshold general = general(definition);
    Optional<ThresholdReader.Size> written =
        definition.kind() == Kind.RATE
            ? reader.number(fields, "百分点").map(n -> new ThresholdReader.Size(n, definition.unit()))
            : reader.size(fields, "绝对", definition.unit());
    ThresholdReader.Size absolute =
        written.orElse(new ThresholdReader.Size(general.absolute(), general.unit()));
    return new ChangeThreshold(
        reader.percent(fields).orElse(percent), absolute.number(), absolute.unit());
  }

  private ChangeThreshold general(Definition definition) {
    Unit own = definition.unit();
    return switch (definition.kind()) {
      case COUNT -> new ChangeThreshold(percent, count, new Unit(0, own.base()));
      case MONEY -> new ChangeThreshold(percent, money.number(), money.unit());
      case RATE -> new ChangeThreshold(percent, points, own);
      case MEASURE, RANK -> new ChangeThreshold(percent, BigDecimal.ZERO, own);
    };
  }
}
