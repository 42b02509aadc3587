package io.github.annualreport.render;

import freemarker.template.TemplateModelException;
import io.github.annualreport.document.Inline.Aspect;
import io.github.annualreport.document.Marks;
import io.github.annualreport.figure.Clauses;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The directives that tell several figures at once. */
record SeveralFigures(FigureMarks printed) {

  /** A comma and the changes of several figures in one clause. */
  String respectively(DirectiveArguments arguments) throws TemplateModelException {
    List<Figure> figures = arguments.figures();
    Optional<String> clause =
        figures.size() < arguments.params().size()
            ? Optional.empty()
            : Clauses.respectively(figures);
    return clause.map(c -> "，" + printed.mark(together(figures), Aspect.CHANGE, c)).orElse("");
  }

  /** Returns the figure that marks a clause about several figures; its operands are all of them. */
  private static Figure together(List<Figure> figures) {
    Figure first = figures.get(0);
    String names =
        figures.stream().map(f -> f.definition().name()).collect(Collectors.joining("、"));
    var origin = new Origin.Derived(first.origin().position(), names, figures);
    return new Figure(first.definition(), first.value(), first.last(), origin, first.remarks());
  }

  /** 均为100%, or 分别为98.0%和95.0%. */
  String values(DirectiveArguments arguments) throws TemplateModelException {
    return Clauses.values(arguments.allPrinted(), this::value);
  }

  /** The parts of a whole. */
  String among(DirectiveArguments arguments) throws TemplateModelException {
    Optional<Figure> whole = arguments.figure(DirectiveForms.WHOLE);
    if (whole.isEmpty() || whole.get().isZero()) {
      return "";
    }
    String parts = Clauses.among(whole.get(), arguments.figures(), this::value);
    if (parts.isEmpty()) {
      return "";
    }
    return switch (arguments.word(DirectiveForms.FORM).orElse("括号")) {
      case "逗号" -> "，" + parts;
      case "含" -> "（" + parts.replaceFirst("^其中", "含") + "）";
      default -> "（" + parts + "）";
    };
  }

  /** A comma and how far a figure is from its target. */
  String against(DirectiveArguments arguments) throws TemplateModelException {
    Optional<Figure> figure = arguments.figure();
    Optional<Figure> target = arguments.figure(DirectiveForms.TARGET);
    if (figure.filter(f -> !f.isOpen()).isEmpty() || target.filter(f -> !f.isOpen()).isEmpty()) {
      return "";
    }
    Figure both = together(List.of(figure.get(), target.get()));
    String clause = Clauses.against(figure.get(), target.get());
    return "，" + printed.mark(both, Aspect.CHANGE, clause);
  }

  /** Words counts and zeros in one sentence; nothing if all are absent. */
  String items(DirectiveArguments arguments) throws TemplateModelException {
    String verb = arguments.word(DirectiveForms.VERB).orElseThrow();
    String escaped = MarkdownOutput.FORMAT.escapePlainText(verb);
    List<Figure> figures = arguments.figures();
    return figures.isEmpty()
        ? String.valueOf(Marks.NOTHING)
        : new CountSentence(escaped, printed).text(figures);
  }

  private String value(Figure figure) {
    return printed.mark(figure, Aspect.VALUE, figure.text());
  }
}
