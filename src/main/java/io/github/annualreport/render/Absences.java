package io.github.annualreport.render;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Inline.Aspect;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.FigureMember;
import io.github.annualreport.figure.Gap;
import io.github.annualreport.figure.Remarks;
import io.github.annualreport.figure.Shape;
import java.util.Optional;

/** Says what stands for a name that is not filled in though a text prints it. */
record Absences(Shape.Group shape, RenderInput input, FigureMarks printed) {

  /**
   * The gap of a draft.
   *
   * @param name as the text writes it; behind that of a figure may stand one of its members
   * @return empty if this is no draft, or if something is written there that cannot be printed
   */
  Optional<String> gap(String name, SourcePosition use) {
    if (!input.unfilled().shown()) {
      return Optional.empty();
    }
    String figure = figure(name);
    String member = name.substring(figure.length()).replace(".", "");
    if (shape.at(figure).orElse(null) instanceof Shape.Number number) {
      return gap(number.definition(), member, use);
    }
    boolean isOpen = shape.at(name).isPresent() && input.values().at(name).isEmpty();
    return isOpen
        ? Optional.of(MarkdownOutput.FORMAT.escapePlainText(Gap.of(name.replace(".", ""))))
        : Optional.empty();
  }

  private Optional<String> gap(Definition definition, String member, SourcePosition use) {
    Optional<Figure> written = input.figures().find(definition.name());
    boolean isOpen =
        written.map(Figure::isOpen).orElse(input.values().at(definition.name()).isEmpty());
    Figure figure =
        written.orElseGet(() -> Figure.open(definition, Optional.empty(), use, Remarks.NONE));
    return isOpen
        ? Optional.of(printed.mark(figure, Aspect.VALUE, Gap.of(Gap.fullName(definition) + member)))
        : Optional.empty();
  }

  /** The error for a figure that is 未填, at its line in the data. */
  Optional<Diagnostic> open(String name, SourcePosition use) {
    return input
        .unfilled()
        .open()
        .find(figure(name))
        .map(Figure::origin)
        .map(Figure.Origin::position)
        .map(at -> error(figure(name), at).withRelated(use, "用在这里"));
  }

  private static Diagnostic error(String name, SourcePosition at) {
    String file = at.file().name().replaceFirst("^.*[/\\\\]", "");
    return Diagnostic.error(
            "data/open", at, "“%s”没有填写，正文里要用它，填 %s:%d".formatted(name, file, at.line()))
        .withHint("没有发生写 0；不写进报告的，把正文里的这句也删去；空着先看样子的，用 report build --draft");
  }

  /** 行政处罚.案件数 of 行政处罚.案件数.同比. */
  private String figure(String name) {
    int dot = name.lastIndexOf('.');
    boolean isMember = dot > 0 && FigureMember.of(name.substring(dot + 1)).isPresent();
    return isMember && shape.hasFigure(name.substring(0, dot)) ? name.substring(0, dot) : name;
  }
}
