package io.github.annualreport.template;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.figure.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Holds a template against the shape of its data, without data: every name in every branch, every
 * loop variable and macro argument by its type. Elements that the language does not list are
 * refused.
 */
final class TemplateCheck {

  private static final Set<String> PLAIN = Set.of("TextBlock", "Comment");
  private static final Set<String> CONTAINERS =
      Set.of("MixedContent", "IfBlock", "ListElseContainer", "ElseOfList", "Sep");
  private static final String PARAMETER = "parameter name";
  private static final String SUBTYPE = "AST-node subtype";
  private static final String FUNCTION = "1";
  private static final String GLOBAL = "3";
  private static final int MAX_DEPTH = 30;

  private final ExpressionCheck expressions;
  private final Diagnostics problems;
  private final BiFunction<String, TemplateNode, Optional<TemplateNode>> includes;
  private final Map<String, TemplateNode> macros = new HashMap<>();
  private final Set<String> called = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<String> folders = new ArrayDeque<>();

  /**
   * @param includes the tree of an included template by its name; it reports what it cannot find at
   *     the including node
   */
  TemplateCheck(
      Shape.Group shape,
      BiFunction<String, TemplateNode, Optional<TemplateNode>> includes,
      Diagnostics problems) {
    this.expressions = new ExpressionCheck(shape, problems);
    this.includes = includes;
    this.problems = problems;
  }

  void check(TemplateNode root) {
    collectMacros(root);
    var scope = new Scope();
    element(root, scope);
    Map.copyOf(macros).forEach((name, macro) -> uncalled(name, macro, scope));
  }

  private void collectMacros(TemplateNode node) {
    if (node.kind().equals("Macro")) {
      macros.put(node.word("assignment target").orElse(""), node);
    }
    node.children().forEach(this::collectMacros);
  }

  private void element(TemplateNode node, Scope scope) {
    if (PLAIN.contains(node.kind())) {
      return;
    }
    if (node.kind().equals("Macro")) {
      requireNoFunction(node);
      return; // Its body is checked where it is called, with the types of its arguments.
    }
    if (CONTAINERS.contains(node.kind())) {
      children(node, scope);
      return;
    }
    switch (node.kind()) {
      case "DollarVariable" ->
          node.node("content").ifPresent(n -> expressions.requirePrintable(n, scope));
      case "ConditionalBlock" -> conditional(node, scope);
      case "IteratorBlock" -> loop(node, scope);
      case "UnifiedCall" -> call(node, scope);
      case "Include" -> include(node, scope);
      case "BodyInstruction" -> requireMacro(node);
      case "AssignmentInstruction" -> children(node, scope);
      case "Assignment" -> assignment(node, scope);
      default -> problems.error("template/not-allowed", node.position(), "模板里不能用这种指令");
    }
  }

  private void requireNoFunction(TemplateNode node) {
    if (node.word(SUBTYPE).orElse("").equals(FUNCTION)) {
      problems.error("template/not-allowed", node.position(), "模板里不能定义函数");
    }
  }

  /** A macro that nothing calls must be right as well, whatever its arguments may be. */
  private void uncalled(String name, TemplateNode macro, Scope scope) {
    if (called.contains(name)) {
      return;
    }
    Scope inner = scope.ofMacro();
    for (TemplateNode.Parameter parameter : macro.parameters()) {
      parameter.node().ifPresent(n -> expressions.type(n, scope));
      if (parameter.role().equals(PARAMETER)) {
        inner = inner.with(parameter.word(), new Type.Unknown());
      }
    }
    open.push(name);
    children(macro, inner);
    open.pop();
  }

  private void children(TemplateNode node, Scope scope) {
    node.children().forEach(n -> element(n, scope));
  }

  private void conditional(TemplateNode node, Scope scope) {
    node.node("condition").ifPresent(n -> expressions.requireCondition(n, scope));
    children(node, scope);
  }

  private void loop(TemplateNode node, Scope scope) {
    Optional<TemplateNode> source = node.node("list source");
    Optional<String> variable = node.word("target loop variable");
    if (source.isEmpty() || variable.isEmpty()) {
      problems.error("template/not-allowed", node.position(), "循环要写成 <#list 列表 as 名字>");
      return;
    }
    expressions.declare(variable.get(), node.position());
    Type entry = expressions.entries(source.get(), scope);
    children(node, scope.with(variable.get(), entry));
  }

  private void assignment(TemplateNode node, Scope scope) {
    String name = node.word("assignment target").orElse("");
    Optional<TemplateNode> source = node.node("assignment source");
    boolean global = node.word("variable scope").orElse("").equals(GLOBAL);
    if (global || source.isEmpty() || !node.word("assignment operator").orElse("").equals("=")) {
      problems.error("template/not-allowed", node.position(), "模板里不能计算；赋值只能写 名字 = 数据");
      return;
    }
    expressions.declare(name, node.position());
    scope.assign(name, expressions.type(source.get(), scope));
  }

  private void call(TemplateNode node, Scope scope) {
    String name = node.node("callee").map(TemplateNode::code).orElse("");
    if (Directives.PARAMETERS.containsKey(name)) {
      directive(name, node, scope);
    } else if (macros.containsKey(name)) {
      macro(name, node, scope);
    } else {
      var problem =
          Diagnostic.error("template/unknown-directive", node.position(), "没有“@" + name + "”这个指令");
      problems.add(
          Suggestion.nearest(name, Directives.PARAMETERS.keySet())
              .map(n -> problem.withLabel("是不是“@" + n + "”？"))
              .orElse(problem));
    }
    children(node, scope);
  }

  private void directive(String name, TemplateNode node, Scope scope) {
    Map<String, TemplateNode> arguments = arguments(node);
    Set<String> expected = Directives.PARAMETERS.get(name);
    if (!arguments.keySet().equals(expected)) {
      String usage = expected.isEmpty() ? "<@" + name + "/>" : "<@" + name + " 数=类.指标>";
      problems.add(
          Diagnostic.error("template/arguments", node.position(), "“@" + name + "”的参数不对")
              .withHint("写成 " + usage));
      return;
    }
    arguments.values().forEach(a -> requireFigure(a, scope));
  }

  private void requireFigure(TemplateNode node, Scope scope) {
    Type type = expressions.type(node, scope);
    boolean isFigure = type instanceof Type.Data data && data.shape() instanceof Shape.Number;
    if (!isFigure && !(type instanceof Type.Unknown)) {
      problems.error("template/not-a-figure", node.position(), "“" + node.code() + "”不是数据指标");
    }
  }

  private void macro(String name, TemplateNode node, Scope scope) {
    if (open.contains(name) || open.size() >= MAX_DEPTH) {
      problems.error("template/recursion", node.position(), "宏“" + name + "”调用了自己");
      return;
    }
    called.add(name);
    TemplateNode macro = macros.get(name);
    Scope inner = scope.ofMacro();
    Map<String, TemplateNode> arguments = arguments(node);
    for (int i = 0; i < macro.parameters().size(); i++) {
      TemplateNode.Parameter parameter = macro.parameters().get(i);
      if (parameter.role().equals(PARAMETER)) {
        Optional<TemplateNode> argument =
            Optional.ofNullable(arguments.remove(parameter.word()))
                .or(macro.parameters().get(i + 1)::node);
        if (argument.isEmpty()) {
          problems.error(
              "template/arguments",
              node.position(),
              "宏“" + name + "”缺少参数“" + parameter.word() + "”");
        }
        Type type = argument.map(a -> expressions.type(a, scope)).orElse(new Type.Unknown());
        inner = inner.with(parameter.word(), type);
      }
    }
    for (Map.Entry<String, TemplateNode> left : arguments.entrySet()) {
      problems.error(
          "template/arguments",
          left.getValue().position(),
          "宏“" + name + "”没有名为“" + left.getKey() + "”的参数");
    }
    open.push(name);
    children(macro, inner);
    open.pop();
  }

  private void include(TemplateNode node, Scope scope) {
    Optional<TemplateNode> name = node.node("template name");
    if (name.isEmpty()
        || !name.get().kind().equals("StringLiteral")
        || node.nodes().size() > 1
        || !name.get().nodes().isEmpty()) {
      problems.error("template/not-allowed", node.position(), "包含的文件名只能直接写出");
      return;
    }
    String quoted = name.get().code();
    String path = resolved(quoted.substring(1, quoted.length() - 1));
    if (open.contains(path) || open.size() >= MAX_DEPTH) {
      problems.error("template/recursion", node.position(), "“" + path + "”包含了自己");
      return;
    }
    open.push(path);
    folders.push(path.substring(0, path.lastIndexOf('/') + 1));
    includes
        .apply(path, node)
        .ifPresent(
            tree -> {
              collectMacros(tree);
              element(tree, scope);
            });
    folders.pop();
    open.pop();
  }

  /** As FreeMarker resolves it: beside the including file, or from the template's folder by /. */
  private String resolved(String written) {
    if (written.startsWith("/")) {
      return written.substring(1);
    }
    return folders.isEmpty() ? written : folders.peek() + written;
  }

  private void requireMacro(TemplateNode node) {
    if (open.stream().noneMatch(macros::containsKey)) {
      problems.error("template/not-allowed", node.position(), "<#nested> 只能写在宏里");
    }
  }

  private static Map<String, TemplateNode> arguments(TemplateNode node) {
    var result = new HashMap<String, TemplateNode>();
    List<TemplateNode.Parameter> parameters = node.parameters();
    String name = "";
    for (TemplateNode.Parameter parameter : parameters) {
      if (parameter.role().equals("argument name")) {
        name = parameter.word();
      } else if (parameter.role().equals("argument value") && parameter.node().isPresent()) {
        result.put(name, parameter.node().get());
      }
    }
    return result;
  }
}
