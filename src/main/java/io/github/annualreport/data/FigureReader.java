package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Absence;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Remarks;
import io.github.annualreport.figure.Unit;
import io.github.annualreport.yaml.Placeholders;
import io.github.annualreport.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a figure in any of its forms: a number, a number with its unit, the long form, or a written
 * nothing. A unit is converted exactly into the definition's; one that does not belong is an error.
 */
final class FigureReader {

  private static final String HOW =
      "没有发生写 0；没有这项职责写 " + Absence.NO_SUCH_DUTY.word() + "；没有统计写 " + Absence.NOT_COUNTED.word();

  private final Diagnostics problems;
  private final Map<String, Figure> open = new LinkedHashMap<>();

  FigureReader(Diagnostics problems) {
    this.problems = problems;
  }

  /**
   * Reads a figure; {@link Written#UNREADABLE} if it is wrong, which is then among the problems.
   */
  Written read(Definition definition, YamlNode.Entry entry) {
    YamlNode node = entry.value();
    if (node instanceof YamlNode.Mapping mapping) {
      return longForm(definition, new LongForm(entry.keyPosition(), mapping));
    }
    if (node instanceof YamlNode.Scalar scalar) {
      Optional<Absence> absence = Absence.of(scalar.text());
      if (absence.isPresent()) {
        return new Written(Optional.empty(), absence);
      }
      return Written.of(
          number(definition, entry)
              .map(n -> figure(definition, n, scalar, Optional.empty(), Remarks.NONE)));
    }
    problems.error("schema/type", node.position(), "“" + definition.name() + "”应为一个数，写的是列表");
    return Written.UNREADABLE;
  }

  private Written longForm(Definition definition, LongForm form) {
    form.check(definition.name(), problems);
    Optional<Figure.Last> last =
        form.last()
            .flatMap(e -> number(definition, e).map(v -> new Figure.Last(v, origin(e.value()))));
    Optional<Figure> figure =
        form.value()
            .flatMap(
                e ->
                    number(definition, e)
                        .map(v -> figure(definition, v, e.value(), last, form.remarks())));
    open.computeIfPresent(
        definition.name(),
        (n, f) -> Figure.open(definition, last, f.origin().position(), form.remarks()));
    return Written.of(figure);
  }

  private static Figure figure(
      Definition definition,
      BigDecimal value,
      YamlNode node,
      Optional<Figure.Last> last,
      Remarks remarks) {
    return new Figure(definition, value, last, origin(node), remarks);
  }

  private static Origin origin(YamlNode node) {
    return new Origin.Given(
        node.position(), node instanceof YamlNode.Scalar scalar ? scalar.written() : "");
  }

  private Optional<BigDecimal> number(Definition definition, YamlNode.Entry entry) {
    if (!(entry.value() instanceof YamlNode.Scalar scalar)) {
      problems.error("schema/type", entry.value().position(), "“" + definition.name() + "”应为一个数");
      return Optional.empty();
    }
    if (scalar.text().equals(Placeholders.NUMBER)) {
      return open(definition, scalar);
    }
    Optional<Absence> absence = Absence.of(scalar.text());
    if (absence.isPresent()) {
      return nothingInLongForm(definition, entry, absence.get());
    }
    return switch (scalar.type()) {
      case NUMBER -> bounded(definition, scalar);
      case NULL -> missing(definition, entry);
      case BOOLEAN -> notANumber(definition, scalar);
      case TEXT -> text(definition, scalar);
    };
  }

  private Optional<BigDecimal> bounded(Definition definition, YamlNode.Scalar scalar) {
    Optional<NumberText.Quantity> quantity = NumberText.read(scalar.text());
    if (quantity.isEmpty()) {
      return notANumber(definition, scalar);
    }
    return quantity.map(NumberText.Quantity::number);
  }

  private Optional<BigDecimal> nothingInLongForm(
      Definition definition, YamlNode.Entry entry, Absence absence) {
    boolean last = entry.key().equals(LongForm.LAST);
    String word = absence.word();
    problems.add(
        Diagnostic.error(
                "schema/type",
                entry.value().position(),
                "“%s”的%s应为数字，写的是 %s".formatted(definition.name(), entry.key(), word))
            .withHint(last ? "没有上年数就删去上年这一项" : "没有数就不用大括号，直接写 " + word));
    return Optional.empty();
  }

  private Optional<BigDecimal> open(Definition definition, YamlNode.Scalar scalar) {
    open.putIfAbsent(
        definition.name(),
        Figure.open(definition, Optional.empty(), scalar.position(), Remarks.NONE));
    return Optional.empty();
  }

  /** Returns the figures that are still to come, in the order they were read. */
  Collection<Figure> open() {
    return open.values();
  }

  /** Reports all figures that are still to come in one finding, at the first. */
  void tellOpen() {
    if (!open.isEmpty()) {
      String names = String.join("、", open.keySet());
      String message =
          open.size() == 1 ? "“" + names + "”还没有填" : "还有 " + open.size() + " 项没有填：" + names;
      problems.add(
          Diagnostic.warning("data/open", first(), message).withHint(HOW + "；不写进报告的删去这一行"));
    }
  }

  private SourcePosition first() {
    return open.values().iterator().next().origin().position();
  }

  private Optional<BigDecimal> missing(Definition definition, YamlNode.Entry entry) {
    problems.add(
        Diagnostic.error(
                "data/missing", entry.keyPosition(), "“" + definition.name() + "”写了项目，没有写数")
            .withHint(HOW + "；还没有数据就删去这一行"));
    return Optional.empty();
  }

  private Optional<BigDecimal> text(Definition definition, YamlNode.Scalar scalar) {
    Optional<NumberText.Quantity> quantity = NumberText.read(scalar.text());
    if (quantity.isEmpty()) {
      return notANumber(definition, scalar);
    }
    if (quantity.get().unit().isEmpty()) {
      problems.add(
          Diagnostic.error(
                  "schema/type", scalar.position(), "“" + definition.name() + "”应为数字，写的是文字")
              .withHint("去掉引号，写成 " + scalar.text().strip()));
      return Optional.empty();
    }
    return converted(definition, quantity.get(), scalar);
  }

  private Optional<BigDecimal> converted(
      Definition definition, NumberText.Quantity quantity, YamlNode.Scalar scalar) {
    Optional<BigDecimal> value =
        Unit.of(quantity.unit()).convert(quantity.number(), definition.unit());
    if (value.isPresent()) {
      return value;
    }
    problems.add(
        odd(definition, scalar)
            .orElseGet(
                () ->
                    Diagnostic.error(
                            "figure/unit",
                            scalar.position(),
                            "“%s”的单位是 %s，写的是 %s"
                                .formatted(
                                    definition.name(), definition.unit().symbol(), quantity.unit()))
                        .withHint(unitHint(definition, quantity))));
    return Optional.empty();
  }

  private static String unitHint(Definition definition, NumberText.Quantity quantity) {
    boolean lacksBase = quantity.unit().equals("万") || quantity.unit().equals("亿");
    return lacksBase
        ? "写全单位：" + quantity.number().toPlainString() + quantity.unit() + definition.unit().base()
        : "写成以 " + definition.unit().symbol() + " 为单位的数，可以不带单位";
  }

  private Optional<BigDecimal> notANumber(Definition definition, YamlNode.Scalar scalar) {
    problems.add(
        odd(definition, scalar)
            .orElseGet(
                () ->
                    Diagnostic.error(
                            "schema/type",
                            scalar.position(),
                            "“%s”应为数字，写的是 %s".formatted(definition.name(), shortened(scalar)))
                        .withHint(HOW)));
    return Optional.empty();
  }

  private static Optional<Diagnostic> odd(Definition definition, YamlNode.Scalar scalar) {
    return NumberText.explain(scalar.text(), definition.name(), scalar.position())
        .or(() -> UsualSpelling.explain(definition, scalar));
  }

  private static String shortened(YamlNode.Scalar scalar) {
    String text = scalar.text();
    return text.isEmpty()
        ? "空文字"
        : "“" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "”";
  }

  /** A figure, a written nothing, or neither. */
  record Written(Optional<Figure> figure, Optional<Absence> absence) {

    static final Written UNREADABLE = new Written(Optional.empty(), Optional.empty());

    static Written of(Optional<Figure> figure) {
      return new Written(figure, Optional.empty());
    }
  }
}
