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
import io.github.annualreport.figure.Figure;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The directives that keep a sentence right in every year. */
final class Directives {

  /** The name of the parameter that takes a figure. */
  static final String FIGURE = "数";

  /** Each directive with the parameters it must be given. */
  static final Map<String, Set<String>> PARAMETERS =
      Map.of("同比", Set.of(FIGURE), "事项", Set.of(FIGURE), "条数", Set.of());

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
        "条数", (env, params, loop, body) -> env.getOut().write(Marks.COUNT));
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
    TemplateModel model = (TemplateModel) params.get(FIGURE);
    if (model == null) {
      return Optional.empty();
    }
    if (model instanceof FigureModel figure) {
      return Optional.of(figure.members().figure());
    }
    throw new TemplateModelException("“数”必须是一项数据指标");
  }
}
