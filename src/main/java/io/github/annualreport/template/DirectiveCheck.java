package io.github.annualreport.template;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.figure.Shape;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks a call of one of our own directives. */
record DirectiveCheck(ExpressionCheck expressions, Diagnostics problems) {

  void check(String name, TemplateNode node, Map<String, TemplateNode> arguments, Scope scope) {
    Set<String> expected = Directives.PARAMETERS.get(name);
    var given = new HashSet<>(arguments.keySet());
    if (Directives.WITH_MORE.contains(name)) {
      given.removeIf(p -> Directives.MORE.contains(p) && !expected.contains(p));
    }
    if (!given.equals(expected)) {
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
    requireSameUnit(name, arguments, scope);
    for (TemplateNode argument : arguments.values()) {
      Type type = requireFigure(argument, scope);
      if (Directives.WITH_BODY.contains(name)) {
        requireZeroWording(type, argument);
      }
    }
  }

  /** What is held against a target, or is part of a whole, is counted as that is. */
  private void requireSameUnit(String name, Map<String, TemplateNode> arguments, Scope scope) {
    TemplateNode other = arguments.getOrDefault(Directives.WHOLE, arguments.get(Directives.TARGET));
    if (other == null || !(expressions.type(other, scope) instanceof Type.Data whole)) {
      return;
    }
    for (TemplateNode argument : arguments.values()) {
      if (expressions.type(argument, scope) instanceof Type.Data part
          && part.shape() instanceof Shape.Number number
          && whole.shape() instanceof Shape.Number all
          && !number.definition().unit().base().equals(all.definition().unit().base())) {
        problems.error(
            "template/unit",
            argument.position(),
            "“@%s”里“%s”的单位是 %s，“%s”的是 %s"
                .formatted(
                    name,
                    argument.code(),
                    number.definition().unit().symbol(),
                    other.code(),
                    all.definition().unit().symbol()));
      }
    }
  }

  private static String usage(String name) {
    return switch (name) {
      case "条数" -> "<@条数/>";
      case "同比" -> "<@同比 数=类.指标/>";
      case "分别" -> "<@分别 数=类.指标 数二=类.指标/>，更多的接着写 数三、数四";
      case "其中" -> "<@其中 总数=类.指标 数=类.指标 数二=类.指标/>，更多的接着写 数三、数四";
      case "对比" -> "<@对比 数=类.指标 目标=类.指标/>";
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
