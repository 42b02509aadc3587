package io.github.annualreport.render;

import static java.util.Map.entry;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The directives that keep a sentence right in every year. */
final class Directives {

  static final String FIGURE = DirectiveArguments.FIGURE;
  static final String WHOLE = "总数";
  static final String TARGET = "目标";
  static final String PLACE = "到";
  static final String WORD = "词";
  static final String UNIT = "单位";
  static final String DECIMALS = "小数";
  static final String VERB = "动词";
  static final String FORM = "写法";
  private static final String LABEL = "式";
  private static final String ARRANGEMENT = "排";
  private static final String SECOND = DirectiveArguments.MORE.get(0);
  private static final String MORE_USAGE = "，更多的接着写 数三、数四";

  /** Each directive and how it is written. */
  static final Map<String, DirectiveForm> FORMS =
      Map.ofEntries(
          entry("条数", DirectiveForm.of("<@条数/>", Set.of())),
          entry(
              "列举",
              DirectiveForm.of("<@列举 式=\"第一\" 排=\"分段\"/>", Set.of())
                  .withWords(
                      Map.of(
                          LABEL, new DirectiveForm.Word(false, ItemLabel.samples()),
                          ARRANGEMENT, new DirectiveForm.Word(false, ItemStyle.ARRANGEMENTS)))),
          entry("同比", DirectiveForm.of("<@同比 数=类.指标/>", Set.of(FIGURE))),
          entry("对比", DirectiveForm.of("<@对比 数=类.指标 目标=类.指标/>", Set.of(FIGURE, TARGET))),
          entry(
              "事项",
              DirectiveForm.of("<@事项 数=类.指标>……</@事项>", Set.of(FIGURE)).tellingZero().withBody()),
          entry(
              "分别",
              DirectiveForm.ofSeveral(
                  "<@分别 数=类.指标 数二=类.指标/>" + MORE_USAGE, Set.of(FIGURE, SECOND))),
          entry(
              "分别为",
              DirectiveForm.ofSeveral(
                  "<@分别为 数=类.指标 数二=类.指标/>" + MORE_USAGE, Set.of(FIGURE, SECOND))),
          entry(
              "其中",
              DirectiveForm.ofSeveral(
                      "<@其中 总数=类.指标 数=类.指标 数二=类.指标/>" + MORE_USAGE, Set.of(WHOLE, FIGURE))
                  .withWords(optional(FORM, List.of("括号", "含", "逗号")))),
          entry(
              "各项",
              DirectiveForm.ofSeveral(
                      "<@各项 动词=\"办理\" 数=类.指标 数二=类.指标/>" + MORE_USAGE, Set.of(FIGURE, SECOND))
                  .withWords(Map.of(VERB, new DirectiveForm.Word(true, List.of())))
                  .tellingZero()),
          entry(
              "约数",
              DirectiveForm.of("<@约数 数=类.指标 到=\"百\"/>", Set.of(FIGURE))
                  .withWords(
                      Map.of(
                          PLACE, new DirectiveForm.Word(true, Approximation.places()),
                          WORD, new DirectiveForm.Word(false, Approximation.Word.words())))),
          entry(
              "换算",
              DirectiveForm.of("<@换算 数=类.指标 单位=\"万人次\" 小数=\"1\"/>", Set.of(FIGURE))
                  .withWords(
                      Map.of(
                          UNIT, new DirectiveForm.Word(true, List.of()),
                          DECIMALS,
                              new DirectiveForm.Word(false, List.of("0", "1", "2", "3", "4"))))));

  private final FigureMarks printed;
  private final RunningElement running = new RunningElement();

  Directives(FigureMarks printed) {
    this.printed = printed;
  }

  private static Map<String, DirectiveForm.Word> optional(String name, List<String> choices) {
    return Map.of(name, new DirectiveForm.Word(false, choices));
  }

  Map<String, TemplateDirectiveModel> all() {
    var several = new SeveralFigures(printed);
    return Map.ofEntries(
        entry("条数", (env, params, loop, body) -> env.getOut().write(Marks.COUNT)),
        entry("列举", print(Directives::list)),
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
            arguments.word(LABEL).flatMap(w -> ItemLabel.of(w)),
            arguments.word(ARRANGEMENT).map(ItemStyle.JOINED::equals));
    return "\n\n" + Marks.list(choice) + "\n\n";
  }

  /** A comma and the change against last year, or nothing if there is nothing to tell. */
  private void change(Environment env, DirectiveArguments arguments)
      throws TemplateException, IOException {
    Optional<Figure> figure = arguments.figure();
    Optional<String> clause = figure.flatMap(Figure::change).map(Change::clause);
    if (clause.filter(c -> !c.isEmpty()).isPresent()) {
      env.getOut().write("，" + printed.mark(figure.get(), Aspect.CHANGE, clause.get()));
    }
  }

  /** The body; the sentence for zero; nothing if the figure is absent. */
  private void item(Environment env, DirectiveArguments arguments, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Optional<Figure> figure = arguments.figure();
    if (figure.isEmpty()) {
      env.getOut().write(runsOn() ? "" : String.valueOf(Marks.NOTHING));
      return;
    }
    if (figure.get().isZero()) {
      env.getOut().write(zero(figure.get()));
    } else if (body != null) {
      body.render(env.getOut());
    }
  }

  /** Whether the body only adds to what stands before it: ，罚款15.7万元. */
  private boolean runsOn() {
    return running.firstText().filter(t -> t.matches("(?s)[，；、。（].*")).isPresent();
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
    FigureMembers told = arguments.printed(FIGURE);
    Figure figure = told.figure();
    String place = arguments.word(PLACE).orElseThrow();
    Optional<Approximation.Word> word = arguments.word(WORD).flatMap(w -> Approximation.Word.of(w));
    return printed.mark(figure, told.aspect(), Approximation.text(figure, place, word));
  }

  /** The figure in a unit of the author's choice. */
  private String converted(DirectiveArguments arguments) throws TemplateException {
    FigureMembers told = arguments.printed(FIGURE);
    Figure figure = told.figure();
    Unit unit = Unit.of(arguments.word(UNIT).orElseThrow());
    OptionalInt decimals =
        arguments
            .word(DECIMALS)
            .map(Integer::valueOf)
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    Precision precision = figure.definition().precision().withDecimals(decimals);
    Amount amount = Amount.of(figure.definition().with(precision), figure.value(), unit);
    return printed.mark(figure, told.aspect(), amount.text());
  }

  /** What a call of a directive prints. */
  @FunctionalInterface
  private interface Telling {
    String tell(DirectiveArguments arguments) throws TemplateException;
  }
}
