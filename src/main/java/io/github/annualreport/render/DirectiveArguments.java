package io.github.annualreport.render;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import io.github.annualreport.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arguments of a call of a directive. */
record DirectiveArguments(Map<?, ?> params) {

  /** The name of the parameter that takes a figure. */
  static final String FIGURE = "数";

  /** More figures, for directives that take several. */
  static final List<String> MORE = List.of("数二", "数三", "数四", "数五", "数六", "数七", "数八");

  Optional<Figure> figure() throws TemplateModelException {
    return figure(FIGURE);
  }

  Optional<Figure> figure(String name) throws TemplateModelException {
    return model(name).map(FigureModel::figure);
  }

  private Optional<FigureModel> model(String name) throws TemplateModelException {
    TemplateModel model = (TemplateModel) params.get(name);
    if (model == null) {
      return Optional.empty();
    }
    if (model instanceof FigureModel figure) {
      return Optional.of(figure);
    }
    throw new TemplateModelException("“" + name + "”必须是一项数据指标");
  }

  /** Those that are there. */
  List<Figure> figures() throws TemplateModelException {
    var result = new ArrayList<Figure>();
    figure().ifPresent(result::add);
    for (String name : MORE) {
      figure(name).ifPresent(result::add);
    }
    return result;
  }

  /** A figure that is to be printed; it must be there, and above zero. */
  FigureModel printed(String name) throws TemplateModelException {
    FigureModel model = model(name).orElseThrow(() -> UnprintableException.absent(name));
    if (model.figure().isZero()) {
      throw model.refusal();
    }
    return model;
  }

  /** All of them, each to be printed. */
  List<Figure> allPrinted() throws TemplateModelException {
    var result = new ArrayList<Figure>();
    result.add(printed(FIGURE).figure());
    for (String name : MORE) {
      if (params.containsKey(name)) {
        result.add(printed(name).figure());
      }
    }
    return result;
  }

  Optional<String> word(String name) throws TemplateModelException {
    Object model = params.get(name);
    if (model instanceof TemplateNumberModel number) {
      return Optional.of(number.getAsNumber().toString());
    }
    return model instanceof TemplateScalarModel scalar
        ? Optional.of(scalar.getAsString())
        : Optional.empty();
  }
}
