package io.github.annualreport.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.annualreport.document.Inline.Aspect;
import io.github.annualreport.document.Marks;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Clauses;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The directives that keep a sentence right in every year. */
final class Directives {

  /** The name of the parameter that takes a figure. */
  static final String FIGURE = "数";

  static final String WHOLE = "总数";
  static final String TARGET = "目标";

  /** More figures, for directives that take several. */
  static final List<String> MORE = List.of("数二", "数三", "数四", "数五", "数六", "数七", "数八");

  /** Each directive with the parameters it must be given. */
  static final Map<String, Set<String>> PARAMETERS =
      Map.of(
          "同比", Set.of(FIGURE),
          "事项", Set.of(FIGURE),
          "条数", Set.of(),
          "分别", Set.of(FIGURE, MORE.get(0)),
          "其中", Set.of(WHOLE, FIGURE),
          "对比", Set.of(FIGURE, TARGET));

  /** The directives that take as many figures as there are. */
  static final Set<String> WITH_MORE = Set.of("分别", "其中");

  /** The directives that take content between their tags. */
  static final Set<String> WITH_BODY = Set.of("事项");

  private final PrintedFigures printed;

  Directives(PrintedFigures printed) {
    this.printed = printed;
  }

  Map<String, TemplateDirectiveModel> all() {
    return Map.of(
        "同比", (env, params, loop, body) -> change(env, params),
        "事项", (env, params, loop, body) -> item(env, params, body),
        "条数", (env, params, loop, body) -> env.getOut().write(Marks.COUNT),
        "分别", (env, params, loop, body) -> respectively(env, params),
        "其中", (env, params, loop, body) -> among(env, params),
        "对比", (env, params, loop, body) -> against(env, params));
  }

  /** A comma and the changes of several figures in one clause. */
  private void respectively(Environment env, Map<?, ?> params)
      throws TemplateException, IOException {
    List<Figure> figures = figures(params);
    Optional<String> clause =
        figures.size() < params.size() ? Optional.empty() : Clauses.respectively(figures);
    if (clause.isPresent()) {
      env.getOut().write("，" + printed.mark(together(figures), Aspect.CHANGE, clause.get()));
    }
  }

  /** What a clause about several figures is marked with, so that it is known to come from all. */
  private static Figure together(List<Figure> figures) {
    Figure first = figures.get(0);
    String names =
        figures.stream().map(f -> f.definition().name()).collect(Collectors.joining("、"));
    var origin = new Origin.Derived(first.origin().position(), names, figures);
    return new Figure(first.definition(), first.value(), first.last(), origin, first.remarks());
  }

  /** The parts of a whole in brackets. */
  private void among(Environment env, Map<?, ?> params) throws TemplateException, IOException {
    Optional<Figure> whole = figure(params, WHOLE);
    if (whole.isPresent() && !whole.get().isZero()) {
      env.getOut()
          .write(
              Clauses.among(
                  whole.get(), figures(params), f -> printed.mark(f, Aspect.VALUE, f.text())));
    }
  }

  /** A comma and how far a figure is from its target. */
  private void against(Environment env, Map<?, ?> params) throws TemplateException, IOException {
    Optional<Figure> figure = figure(params);
    Optional<Figure> target = figure(params, TARGET);
    if (figure.isPresent() && target.isPresent()) {
      String clause = Clauses.against(figure.get(), target.get());
      Figure both = together(List.of(figure.get(), target.get()));
      env.getOut().write("，" + printed.mark(both, Aspect.CHANGE, clause));
    }
  }

  private static List<Figure> figures(Map<?, ?> params) throws TemplateModelException {
    var result = new ArrayList<Figure>();
    figure(params).ifPresent(result::add);
    for (String name : MORE) {
      figure(params, name).ifPresent(result::add);
    }
    return result;
  }

  /** A comma and the change against last year, or nothing if there is nothing to tell. */
  private void change(Environment env, Map<?, ?> params) throws TemplateException, IOException {
    Optional<Figure> figure = figure(params);
    Optional<String> clause = figure.flatMap(Figure::change).map(Change::clause);
    if (clause.filter(c -> !c.isEmpty()).isPresent()) {
      env.getOut().write("，" + printed.mark(figure.get(), Aspect.CHANGE, clause.get()));
    }
  }

  /** The body; the sentence for zero; nothing if the figure is absent. */
  private void item(Environment env, Map<?, ?> params, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Optional<Figure> figure = figure(params);
    if (figure.isEmpty()) {
      return;
    }
    if (!figure.get().isZero()) {
      if (body != null) {
        body.render(env.getOut());
      }
      return;
    }
    env.getOut().write(zero(figure.get()));
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
        .map(c -> sentence + "（" + c.base() + printed.mark(figure, Aspect.LAST, last(c)) + "）")
        .orElse(sentence);
  }

  private static String last(Change change) {
    return change.lastAmount().text();
  }

  private static Optional<Figure> figure(Map<?, ?> params) throws TemplateModelException {
    return figure(params, FIGURE);
  }

  private static Optional<Figure> figure(Map<?, ?> params, String name)
      throws TemplateModelException {
    TemplateModel model = (TemplateModel) params.get(name);
    if (model == null) {
      return Optional.empty();
    }
    if (model instanceof FigureModel figure) {
      return Optional.of(figure.members().figure());
    }
    throw new TemplateModelException("“" + name + "”必须是一项数据指标");
  }
}
