package io.github.annualreport.render;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Unit;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/** Checks a call of one of our own directives. */
record DirectiveCheck(ExpressionCheck expressions, Diagnostics problems) {

  void check(Call call) {
    DirectiveForm form = DirectiveForms.ALL.get(call.name());
    if (!fits(form, call.arguments())) {
      complain(call.node(), "“@" + call.name() + "”的参数不对", form);
      return;
    }
    if (!form.body() && !call.node().children().isEmpty()) {
      complain(call.node(), "“@" + call.name() + "”里面不能有内容", form);
    }
    requireSameUnit(call);
    new UnitRepetition(expressions, problems).directive(call);
    call.arguments()
        .forEach(
            (parameter, argument) -> {
              if (form.words().containsKey(parameter)) {
                expressions.type(argument, call.scope());
                word(parameter, argument, form);
              } else {
                figure(argument, form, call);
              }
            });
  }

  private void complain(TemplateNode node, String message, DirectiveForm form) {
    problems.add(
        Diagnostic.error("template/arguments", node.position(), message)
            .withHint("写成 " + form.usage()));
  }

  private static boolean fits(DirectiveForm form, Map<String, TemplateNode> arguments) {
    var given = new HashSet<>(arguments.keySet());
    boolean complete =
        (!form.equals(DirectiveForms.ALL.get(DirectiveForms.SEE)) || given.size() == 1)
            && given.containsAll(form.figures())
            && form.words().entrySet().stream()
                .allMatch(w -> !w.getValue().required() || given.contains(w.getKey()));
    given.removeAll(form.figures());
    given.removeAll(form.words().keySet());
    if (form.more()) {
      given.removeAll(DirectiveArguments.MORE);
    }
    return complete && given.isEmpty();
  }

  /** A word stands there as it is, so that it can be looked at without data. */
  private void word(String parameter, TemplateNode argument, DirectiveForm form) {
    Optional<String> word = literal(argument);
    var choices = form.words().get(parameter).choices();
    boolean composed = form.words().get(parameter).composed() && !argument.nodes().isEmpty();
    boolean known =
        choices.isEmpty()
            ? composed || word.filter(w -> !w.isBlank()).isPresent()
            : word.filter(choices::contains).isPresent();
    if (!known) {
      String wanted = choices.isEmpty() ? "一个词" : String.join("、", choices) + " 之一";
      complain(argument, "“" + parameter + "”应为" + wanted + "，写在半角引号里", form);
    }
  }

  private static Optional<String> literal(TemplateNode argument) {
    boolean isNumber = argument.kind().equals("NumberLiteral");
    boolean isText = argument.kind().equals("StringLiteral") && argument.nodes().isEmpty();
    String code = argument.code();
    return isNumber
        ? Optional.of(code)
        : isText ? Optional.of(code.substring(1, code.length() - 1)) : Optional.empty();
  }

  private void figure(TemplateNode argument, DirectiveForm form, Call call) {
    if (!(requireFigure(argument, call.scope()) instanceof ExpressionType.Data data
        && data.shape() instanceof Shape.Number number)) {
      return;
    }
    Map<String, TemplateNode> arguments = call.arguments();
    Definition definition = number.definition();
    if (form.zero()) {
      requireZeroWording(definition, argument);
    }
    if (arguments.containsKey(DirectiveForms.PLACE) && definition.precision().exact()) {
      problems.add(
          Diagnostic.error(
                  "template/exact", argument.position(), "“" + definition.name() + "”须写实数，不能写成约数")
              .withHint("写 ${" + definition.name() + "}；案件、罚款、复议、诉讼和位次都不用约数"));
    }
    Optional.ofNullable(arguments.get(DirectiveForms.UNIT))
        .ifPresent(unit -> requireConvertible(definition, unit));
  }

  private void requireConvertible(Definition definition, TemplateNode unit) {
    String wanted = literal(unit).filter(w -> !w.isBlank()).orElse("");
    if (!wanted.isEmpty() && !Unit.of(wanted).base().equals(definition.unit().base())) {
      problems.error(
          "template/unit",
          unit.position(),
          "“%s”的单位是 %s，不能换算成 %s".formatted(definition.name(), definition.unit().symbol(), wanted));
    }
  }

  /** Requires one unit for a figure and its target, and for parts and their whole. */
  private void requireSameUnit(Call call) {
    Map<String, TemplateNode> arguments = call.arguments();
    NameScope scope = call.scope();
    TemplateNode other =
        arguments.getOrDefault(DirectiveForms.WHOLE, arguments.get(DirectiveForms.TARGET));
    if (other == null || !(expressions.type(other, scope) instanceof ExpressionType.Data whole)) {
      return;
    }
    for (TemplateNode argument : arguments.values()) {
      if (expressions.type(argument, scope) instanceof ExpressionType.Data part
          && part.shape() instanceof Shape.Number number
          && whole.shape() instanceof Shape.Number all
          && !number.definition().unit().base().equals(all.definition().unit().base())) {
        problems.error(
            "template/unit",
            argument.position(),
            "“@%s”里“%s”的单位是 %s，“%s”的是 %s"
                .formatted(
                    call.name(),
                    argument.code(),
                    number.definition().unit().symbol(),
                    other.code(),
                    all.definition().unit().symbol()));
      }
    }
  }

  private ExpressionType requireFigure(TemplateNode node, NameScope scope) {
    ExpressionType type = expressions.type(node, scope);
    if (!type.isFigure() && !(type instanceof ExpressionType.Unknown)) {
      problems.error("template/not-a-figure", node.position(), "“" + node.code() + "”不是数据指标");
    }
    return type;
  }

  /** A figure that has no words for zero would leave a hole in the sentence. */
  private void requireZeroWording(Definition definition, TemplateNode argument) {
    if (definition.phrasing().zero().isEmpty() && definition.kind() != Kind.RANK) {
      problems.add(
          Diagnostic.error(
                  "template/no-zero-wording",
                  argument.position(),
                  "“" + definition.name() + "”为零时没有话可写")
              .withHint("在 schema.yaml 这个指标的 x-指标 里写上 零，例如 零: 未发生"));
    }
  }
}
