package io.github.annualreport.render;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Suggestion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks calls of directives and macros. A macro's body is checked for each way it is called. */
final class CallCheck {

  private final NameCheck names;
  private final ExpressionCheck expressions;
  private final DirectiveCheck directives;
  private final Diagnostics problems;
  private final Body body;
  private final Map<String, Macro> macros = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<Expansion> checked = new HashSet<>();
  private final Set<String> called = new HashSet<>();

  CallCheck(ExpressionCheck expressions, Diagnostics problems, Body body) {
    this.names = expressions.names();
    this.expressions = expressions;
    this.directives = new DirectiveCheck(expressions, problems);
    this.problems = problems;
    this.body = body;
  }

  /** Makes the macros of a file known. */
  void collect(TemplateNode node, String file) {
    if (Macro.isMacro(node)) {
      declare(new Macro(node, file));
    }
    node.children().forEach(n -> collect(n, file));
  }

  private void declare(Macro macro) {
    TemplateNode node = macro.node();
    names.declare(macro.name(), node.position());
    macro.parameters().forEach(p -> names.declare(p.name(), node.position()));
    if (macro.takesAnyParameter()) {
      problems.error("template/not-allowed", node.position(), "宏的参数要逐个写出名字");
    }
    Macro other = macros.putIfAbsent(macro.name(), macro);
    if (other != null && !other.node().position().equals(node.position())) {
      problems.add(
          Diagnostic.error(
                  "template/duplicate-macro", node.position(), "有两个名为“" + macro.name() + "”的宏")
              .withRelated(other.node().position(), "另一个在这里"));
    }
  }

  boolean isInMacro() {
    return !open.isEmpty();
  }

  void call(TemplateNode node, NameScope scope) {
    String name = node.node("callee").map(TemplateNode::code).orElse("");
    if (node.word("target loop variable").isPresent()) {
      problems.error("template/not-allowed", node.position(), "宏不能向内容传值");
    }
    if (DirectiveForms.ALL.containsKey(name)) {
      directives.check(new Call(name, node, arguments(node), scope));
    } else if (macros.containsKey(name)) {
      expand(macros.get(name), new Call(name, node, arguments(node), scope));
    } else {
      unknown(name, node);
    }
  }

  /** Checks what no call reached, knowing nothing of the parameters. */
  void checkUncalled(NameScope scope) {
    for (Macro macro : List.copyOf(macros.values())) {
      if (!called.contains(macro.name())) {
        NameScope inner = scope.ofMacro();
        for (Macro.MacroParameter parameter : macro.parameters()) {
          parameter.otherwise().ifPresent(n -> expressions.type(n, scope.ofMacro()));
          inner = inner.with(parameter.name(), new ExpressionType.Unknown());
        }
        enter(macro, inner);
      }
    }
  }

  private void unknown(String name, TemplateNode node) {
    var problem =
        Diagnostic.error("template/unknown-directive", node.position(), "没有“@" + name + "”这个指令");
    var known = new ArrayList<>(DirectiveForms.ALL.keySet().stream().sorted().toList());
    known.addAll(macros.keySet());
    problems.add(
        Suggestion.nearest(name, known)
            .map(n -> problem.withLabel(Suggestion.question("@" + n)))
            .orElse(problem));
  }

  private void expand(Macro macro, Call call) {
    if (open.contains(macro.name())) {
      problems.error("template/recursion", call.position(), "宏“" + macro.name() + "”调用了自己");
      return;
    }
    NameScope inner = call.scope().ofMacro();
    var surplus = new LinkedHashMap<>(call.arguments());
    for (Macro.MacroParameter parameter : macro.parameters()) {
      inner = inner.with(parameter.name(), argument(parameter, call));
      surplus.remove(parameter.name());
    }
    surplus.forEach((name, value) -> tooMany(macro, name, value));
    enter(macro, inner);
  }

  private ExpressionType argument(Macro.MacroParameter parameter, Call call) {
    if (call.arguments().containsKey(parameter.name())) {
      return expressions.type(call.arguments().get(parameter.name()), call.scope());
    }
    if (parameter.otherwise().isPresent()) {
      return expressions.type(parameter.otherwise().get(), call.scope().ofMacro());
    }
    problems.error(
        "template/arguments",
        call.position(),
        "调用宏“" + call.name() + "”缺少参数“" + parameter.name() + "”");
    return new ExpressionType.Unknown();
  }

  private void tooMany(Macro macro, String name, TemplateNode value) {
    problems.error(
        "template/arguments",
        value.position(),
        name.isEmpty() ? "参数前要写名字：名字=数据" : "宏“" + macro.name() + "”没有名为“" + name + "”的参数");
  }

  private void enter(Macro macro, NameScope inner) {
    called.add(macro.name());
    if (checked.add(new Expansion(macro.name(), inner.snapshot()))) {
      open.push(macro.name());
      body.check(macro, inner);
      open.pop();
    }
  }

  /** The arguments by name; the last one without a name under an empty name. */
  private Map<String, TemplateNode> arguments(TemplateNode node) {
    var result = new LinkedHashMap<String, TemplateNode>();
    String name = "";
    for (TemplateNode.Parameter parameter : node.parameters()) {
      if (parameter.role().equals("argument name")) {
        name = parameter.word();
      } else if (parameter.role().equals("argument value") && parameter.node().isPresent()) {
        TemplateNode value = parameter.node().get();
        if (result.put(name, value) != null) {
          problems.error("template/arguments", value.position(), "参数“" + name + "”写了两次");
        }
        name = "";
      }
    }
    return result;
  }

  /** Checks the content of a macro in a scope. */
  @FunctionalInterface
  interface Body {
    void check(Macro macro, NameScope scope);
  }

  private record Expansion(String name, Map<String, ExpressionType> scope) {}
}
