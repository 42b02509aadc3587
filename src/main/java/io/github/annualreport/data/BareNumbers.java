package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.figure.Amount;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks about numbers without a unit that may be meant in another: money, where 元 and 万元 lie four
 * digits apart, and a share that stands for a percentage. No reason for a figure answers that; the
 * unit does.
 */
final class BareNumbers {

  /** In the annotation of a figure, or under 体例 in the data: bare amounts are meant. */
  static final String ALLOWED = "省略单位";

  private static final String STYLE = "体例";

  private final DataSchema schema;
  private final YamlNode.Mapping yaml;
  private final Diagnostics problems;

  BareNumbers(DataSchema schema, YamlNode.Mapping yaml, Diagnostics problems) {
    this.schema = schema;
    this.yaml = yaml;
    this.problems = problems;
  }

  void check(Collection<Figure> figures) {
    figures.forEach(this::check);
  }

  /** Of a figure and its year before, the first is told. */
  private void check(Figure figure) {
    Stream.concat(Stream.of(figure), figure.before().stream())
        .filter(BareNumbers::isBare)
        .filter(f -> isDoubtful(f.definition().kind(), f.value()))
        .filter(f -> f.definition().kind() == Kind.RATE || !isAllowed(f.definition()))
        .limit(1)
        .forEach(f -> problems.add(f.definition().kind() == Kind.RATE ? share(f) : money(f)));
  }

  private static boolean isBare(Figure figure) {
    return figure.origin() instanceof Origin.Given given && given.written().matches("[0-9.]+");
  }

  private static boolean isDoubtful(Kind kind, BigDecimal value) {
    return value.signum() > 0
        && (kind == Kind.MONEY || (kind == Kind.RATE && value.compareTo(BigDecimal.ONE) <= 0));
  }

  private boolean isAllowed(Definition definition) {
    List<String> own = List.of(definition.name().split("\\.", -1));
    return Stream.concat(
            schema.annotation(own).flatMap(a -> a.text(ALLOWED)).stream(),
            yaml.mapping(STYLE).flatMap(style -> style.text(ALLOWED)).stream())
        .anyMatch(FigureAnnotation::isYes);
  }

  private Diagnostic money(Figure figure) {
    String written = ((Origin.Given) figure.origin()).written();
    String unit = figure.definition().unit().symbol();
    var problem =
        Diagnostic.warning(
                "figure/bare-money",
                figure.origin().position(),
                "“%s”没有写单位：%s，按%s计即%s"
                    .formatted(figure.definition().name(), written, unit, figure.text()))
            .withHint("写明单位，如 %s元 或 %s万元".formatted(written, written));
    return schema.root().property(STYLE).flatMap(s -> s.property(ALLOWED)).isPresent()
        ? problem.withHint("金额都按模板的单位填的，在“体例”里写 " + ALLOWED + ": 是")
        : problem;
  }

  private static Diagnostic share(Figure figure) {
    String written = ((Origin.Given) figure.origin()).written();
    BigDecimal percent = figure.value().movePointRight(2).stripTrailingZeros();
    String meant = percent.setScale(Math.max(percent.scale(), 0)).toPlainString() + "%";
    return Diagnostic.warning(
            "figure/bare-share",
            figure.origin().position(),
            "“%s”写的是 %s，报告里是 %s"
                .formatted(
                    figure.definition().name(),
                    written,
                    Amount.of(figure.definition(), figure.value()).text()))
        .withLabel(Suggestion.question(meant))
        .withHint("写成 " + meant + "；确是 " + written + "% 的，写上 %");
  }
}
