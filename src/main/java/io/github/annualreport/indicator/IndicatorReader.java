package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Direction;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Measurement;
import io.github.annualreport.figure.Phrasing;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Term;
import io.github.annualreport.figure.Unit;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the section 指标: first all definitions, so that formulas may use each other's names. */
final class IndicatorReader {

  private static final List<String> KEYS =
      List.of("公式", "单位", "类别", "小数", "名称", "口径", "名", "零", "导向", "时点", "约数");
  private static final int MOST_DECIMALS = 10;

  private final RuleBookReader known;
  private final Diagnostics problems;
  private final List<Draft> drafts = new ArrayList<>();

  /**
   * @param known what there is without indicators
   */
  IndicatorReader(RuleBookReader known, Diagnostics problems) {
    this.known = known;
    this.problems = problems;
  }

  /** Reads the definitions; returns all names that expressions may use. */
  Vocabulary readDefinitions(List<YamlNode.Entry> section) {
    var units = new LinkedHashMap<String, Optional<Unit>>();
    known.catalogue().all().forEach(d -> units.put(d.name(), Optional.of(d.unit())));
    for (YamlNode.Entry entry : section) {
      if (!isFree(entry)) {
        continue;
      }
      Optional<Draft> draft = draft(entry);
      draft.ifPresent(drafts::add);
      units.put(entry.key(), draft.flatMap(Draft::definition).map(Definition::unit));
    }
    return new Vocabulary(units, known.shape());
  }

  /** The indicators whose formulas are right, in the order they are written. */
  List<Indicator> readFormulas(Vocabulary vocabulary) {
    var result = new ArrayList<Indicator>();
    for (Draft draft : drafts) {
      if (draft.formula().isEmpty()) {
        continue;
      }
      Expression formula = draft.formula().get();
      Optional<Dimension> dimension = new Checker(vocabulary, problems).number(formula);
      if (dimension.isEmpty() || draft.definition().isEmpty()) {
        continue;
      }
      Definition definition = draft.definition().get();
      if (!fits(dimension.get(), definition.unit())) {
        problems.error(
            "rules/unit",
            draft.unit().orElseThrow().position(),
            "公式得出的是 %s，不能用 %s 作单位".formatted(dimension.get().word(), definition.unit().symbol()));
        continue;
      }
      result.add(
          new Indicator(definition, formula, ExpressionText.of(draft.scalar().orElseThrow())));
    }
    return result;
  }

  /** Whether a figure of a unit can take a formula's result: 万元 also as 元, or as 万元/起. */
  private static boolean fits(Dimension dimension, Unit declared) {
    if (dimension instanceof Dimension.Of of) {
      String base = of.unit().base();
      return declared.base().equals(base) || declared.base().startsWith(base + "/");
    }
    boolean isBare = dimension instanceof Dimension.Bare;
    return isBare || declared.isPercent() || declared.equals(Unit.of("倍"));
  }

  private Optional<Draft> draft(YamlNode.Entry entry) {
    if (!(entry.value() instanceof YamlNode.Mapping mapping)) {
      problems.error("rules/value", entry.value().position(), "“" + entry.key() + "”下面要写 公式、单位 等项");
      return Optional.empty();
    }
    var fields = new Fields(mapping, entry.keyPosition(), problems);
    fields.allowOnly(KEYS);
    Optional<YamlNode.Scalar> formula = fields.required("公式");
    Optional<YamlNode.Scalar> unit = fields.required("单位");
    return Optional.of(
        new Draft(
            formula,
            formula.flatMap(fields::expression),
            unit,
            definition(entry.key(), unit, fields)));
  }

  private Optional<Definition> definition(
      String name, Optional<YamlNode.Scalar> unitText, Fields fields) {
    String title = fields.text("名称", name.substring(name.indexOf('.') + 1));
    String noun = fields.text("名", title);
    OptionalInt decimals = fields.requiredInteger("小数", MOST_DECIMALS);
    boolean stock = fields.flag("时点");
    boolean exact = fields.scalar("约数").isPresent() && !fields.flag("约数");
    Direction direction =
        fields.choice("导向", Direction.values(), Direction::label).orElse(Direction.NEUTRAL);
    String zero = fields.text("零", "");
    Optional<Kind> written = fields.choice("类别", Kind.values(), Kind::label);
    if (unitText.isEmpty()) {
      return Optional.empty();
    }
    Unit unit = Unit.of(unitText.get().text());
    Kind kind = written.orElseGet(() -> kindOf(unit, decimals.orElse(0)));
    if (unit.isPercent() != (kind == Kind.RATE)) {
      return fields.wrong(unitText.get(), "比率 的单位须是 %，单位为 % 的须是 比率");
    }
    return Optional.of(
        new Definition(
            new Term(name, title, fields.text("口径", "")),
            new Measurement(
                kind, unit, stock, known.precision().withDecimals(decimals).withExact(exact)),
            Optional.empty(),
            Phrasing.of(noun, zero, direction, kind)));
  }

  private static Kind kindOf(Unit unit, int decimals) {
    if (unit.isPercent()) {
      return Kind.RATE;
    }
    if (Dimension.isMoney(unit)) {
      return Kind.MONEY;
    }
    return decimals == 0 ? Kind.COUNT : Kind.MEASURE;
  }

  /** Whether the name is one of a figure and not taken. */
  private boolean isFree(YamlNode.Entry entry) {
    String[] parts = entry.key().split("\\.", -1);
    if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
      problems.error("rules/value", entry.keyPosition(), "指标的名称要写成 类.指标，如 行政处罚.案均罚款");
      return false;
    }
    Optional<Shape> group = Optional.ofNullable(known.shape().members().get(parts[0]));
    boolean isTaken =
        known.catalogue().find(entry.key()).isPresent()
            || group.filter(g -> !hasRoomFor(g, parts[1])).isPresent();
    if (isTaken) {
      problems.error("rules/duplicate", entry.keyPosition(), "“" + entry.key() + "”与要填写的内容重名");
    }
    return !isTaken;
  }

  private static boolean hasRoomFor(Shape shape, String member) {
    return shape instanceof Shape.Group group && !group.members().containsKey(member);
  }

  /** An entry of the section, as far as it could be read. */
  private record Draft(
      Optional<YamlNode.Scalar> scalar,
      Optional<Expression> formula,
      Optional<YamlNode.Scalar> unit,
      Optional<Definition> definition) {}
}
