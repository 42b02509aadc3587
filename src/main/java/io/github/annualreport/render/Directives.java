package io.github.annualreport.render;

import static java.util.Map.entry;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Inline.Aspect;
import io.github.annualreport.document.ItemLabel;
import io.github.annualreport.document.ItemStyle;
import io.github.annualreport.document.Marks;
import io.github.annualreport.figure.Amount;
import io.github.annualreport.figure.Approximation;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Precision;
import io.github.annualreport.figure.Unit;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The directives that keep a sentence right in every year. */
final class Directives {

  private final FigureMarks printed;
  private final RunningElement running = new RunningElement();

  Directives(FigureMarks printed) {
    this.printed = printed;
  }

  Map<String, TemplateDirectiveModel> all() {
    var several = new SeveralFigures(printed);
    return Map.ofEntries(
        entry("条数", (env, params, loop, body) -> env.getOut().write(Marks.COUNT)),
        entry("序号", (env, params, loop, body) -> env.getOut().write(Marks.ROW)),
        entry("列举", print(Directives::list)),
        entry(DirectiveForms.SEE, print(Directives::reference)),
        entry("同比", (env, params, loop, body) -> change(env, arguments(params))),
        entry("事项", (env, params, loop, body) -> item(env, arguments(params), body)),
        entry("约数", print(a -> roughly(a))),
        entry("换算", print(a -> converted(a))),
        entry("对比", print(several::against)),
        entry("分别", print(several::respectively)),
        entry("分别为", print(several::values)),
        entry("其中", print(several::among)),
        entry("各项", print(several::items)));
  }

  private static DirectiveArguments arguments(Map<?, ?> params) {
    return new DirectiveArguments(params);
  }

  private static TemplateDirectiveModel print(Telling telling) {
    return (env, params, loop, body) -> env.getOut().write(telling.tell(arguments(params)));
  }

  /** How the items that follow are set out. */
  private static String list(DirectiveArguments arguments) throws TemplateException {
    var choice =
        new ItemStyle.Choice(
            arguments.word(DirectiveForms.LABEL).flatMap(w -> ItemLabel.of(w)),
            arguments.word(DirectiveForms.ARRANGEMENT).map(ItemStyle.JOINED::equals));
    return "\n\n" + Marks.list(choice) + "\n\n";
  }

  /** The number of a table, a figure or an attachment, by its title. */
  private static String reference(DirectiveArguments arguments) throws TemplateException {
    var result = new StringBuilder();
    for (Inline.Target target : Inline.Target.values()) {
      Optional<String> name = arguments.word(target.word());
      name.map(MarkdownOutput.FORMAT::escapePlainText)
          .ifPresent(n -> result.append(Marks.reference(target, n)));
    }
    return result.toString();
  }

  /** A comma and the change against last year, or nothing if there is nothing to tell. */
  private void change(Environment env, DirectiveArguments arguments)
      throws TemplateException, IOException {
    Optional<Figure> figure = arguments.figure();
    boolean inMultiples = arguments.word(DirectiveForms.FORM).isPresent();
    Optional<String> clause =
        figure
            .flatMap(Figure::change)
            .map(inMultiples ? Change::clauseInMultiples : Change::clause);
    if (clause.filter(c -> !c.isEmpty()).isPresent()) {
      env.getOut().write("，" + printed.mark(figure.get(), Aspect.CHANGE, clause.get()));
    }
  }

  /** The body; the sentence for zero; nothing if the figure is absent. */
  private void item(Environment env, DirectiveArguments arguments, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Optional<Figure> figure = arguments.figure();
    if (figure.isEmpty()) {
      env.getOut().write(running.runsOn() ? "" : String.valueOf(Marks.NOTHING));
      return;
    }
    if (figure.get().isZero()) {
      env.getOut().write(zero(figure.get()));
    } else if (body != null) {
      body.render(env.getOut());
    }
  }

  private String zero(Figure figure) {
    Optional<String> words = figure.definition().phrasing().zero();
    if (words.isEmpty()) {
      return "";
    }
    String sentence = printed.mark(figure, Aspect.VALUE, words.get());
    return figure
        .change()
        .filter(c -> c.last().signum() > 0)
        .map(c -> sentence + "（" + c.base() + printed.last(figure, c) + "）")
        .orElse(sentence);
  }

  /** A round number with the word that says on which side of it the figure lies. */
  private String roughly(DirectiveArguments arguments) throws TemplateException {
    FigureModel told = arguments.printed(DirectiveForms.FIGURE);
    Figure figure = told.figure();
    String place = arguments.word(DirectiveForms.PLACE).orElseThrow();
    Optional<Approximation.Word> word =
        arguments.word(DirectiveForms.WORD).flatMap(w -> Approximation.Word.of(w));
    return printed.mark(figure, told.aspect(), Approximation.text(figure, place, word));
  }

  /** The figure in a unit of the author's choice. */
  private String converted(DirectiveArguments arguments) throws TemplateException {
    FigureModel told = arguments.printed(DirectiveForms.FIGURE);
    Figure figure = told.figure();
    Unit unit = Unit.of(arguments.word(DirectiveForms.UNIT).orElseThrow());
    OptionalInt decimals =
        arguments
            .word(DirectiveForms.DECIMALS)
            .map(Integer::valueOf)
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    Precision precision = figure.definition().precision().withDecimals(decimals);
    Amount amount = Amount.of(figure.definition().with(precision), figure.value(), unit);
    return printed.mark(figure, told.aspect(), figure.isOpen() ? figure.text() : amount.text());
  }

  /** Words the text that a call of a directive prints. */
  @FunctionalInterface
  private interface Telling {
    String tell(DirectiveArguments arguments) throws TemplateException;
  }
}
