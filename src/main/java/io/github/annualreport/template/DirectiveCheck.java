package io.github.annualreport.template;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.figure.Shape;
import java.util.Map;
import java.util.Set;

/** Checks a call of one of our own directives. */
record DirectiveCheck(ExpressionCheck expressions, Diagnostics problems) {

  void check(String name, TemplateNode node, Map<String, TemplateNode> arguments, Scope scope) {
    Set<String> expected = Directives.PARAMETERS.get(name);
    if (!arguments.keySet().equals(expected)) {
      problems.add(
          Diagnostic.error("template/arguments", node.position(), "“@" + name + "”的参数不对")
              .withHint("写成 " + usage(name)));
      return;
    }
    if (!Directives.WITH_BODY.contains(name) && !node.children().isEmpty()) {
      problems.add(
          Diagnostic.error("template/arguments", node.position(), "“@" + name + "”里面不能有内容")
              .withHint("写成 " + usage(name)));
    }
    for (TemplateNode argument : arguments.values()) {
      Type type = requireFigure(argument, scope);
      if (Directives.WITH_BODY.contains(name)) {
        requireZeroWording(type, argument);
      }
    }
  }

  private static String usage(String name) {
    return switch (name) {
      case "条数" -> "<@条数/>";
      case "同比" -> "<@同比 数=类.指标/>";
      default -> "<@" + name + " 数=类.指标>……</@" + name + ">";
    };
  }

  private Type requireFigure(TemplateNode node, Scope scope) {
    Type type = expressions.type(node, scope);
    if (!type.isFigure() && !(type instanceof Type.Unknown)) {
      problems.error("template/not-a-figure", node.position(), "“" + node.code() + "”不是数据指标");
    }
    return type;
  }

  /** A figure that has no words for zero would leave a hole in the sentence. */
  private void requireZeroWording(Type type, TemplateNode argument) {
    if (type instanceof Type.Data data
        && data.shape() instanceof Shape.Number number
        && number.definition().phrasing().zero().isEmpty()) {
      problems.add(
          Diagnostic.error(
                  "template/no-zero-wording",
                  argument.position(),
                  "“" + number.definition().name() + "”为零时没有话可写")
              .withHint("在 schema.yaml 这个指标的 x-指标 里写上 零，例如 零: 未发生"));
    }
  }
}
