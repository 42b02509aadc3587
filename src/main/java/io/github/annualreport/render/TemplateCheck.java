package io.github.annualreport.render;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.figure.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a template's tree against the shape of its data, without data.
 *
 * <p>FreeMarker reports a misspelt name only in the branch that a year's data takes, and not at all
 * behind {@code !} and {@code ??}. The check therefore walks all of the tree: {@link
 * ExpressionCheck} gives each expression an {@link ExpressionType}, taken from the schema by {@link
 * NameCheck}; {@link CallCheck} checks calls of directives, and the body of a macro once for each
 * combination of types that it is called with; {@link NameScope} holds loop variables and
 * assignments. Elements, operators and built-ins are an allow-list: one that is not listed is an
 * error, so that nothing new in FreeMarker becomes part of the language unnoticed. Whether a figure
 * that is absent or zero is guarded is not decided here but by rendering variants of the data.
 */
final class TemplateCheck {

  private static final Set<String> PLAIN =
      Set.of("TextBlock", "Comment", "ThreadInterruptionCheck");
  private static final Set<String> CONTAINERS =
      Set.of(
          "MixedContent",
          "IfBlock",
          "ListElseContainer",
          "ElseOfList",
          "Sep",
          "AssignmentInstruction");
  private static final String NAMESPACE_SCOPE = "1";

  private final NameCheck names;
  private final ExpressionCheck expressions;
  private final CallCheck calls;
  private final Diagnostics problems;
  private final Includes includes;
  private final Deque<String> files = new ArrayDeque<>();
  private final Set<Inclusion> checked = new HashSet<>();

  TemplateCheck(Shape.Group shape, Includes includes, Diagnostics problems) {
    this.names = new NameCheck(shape, problems);
    this.expressions = new ExpressionCheck(names, problems);
    this.calls = new CallCheck(expressions, problems, this::macroBody);
    this.includes = includes;
    this.problems = problems;
  }

  /**
   * @param file the name of the template file
   */
  void check(TemplateNode root, String file) {
    var scope = new NameScope();
    files.push(file);
    calls.collect(root, file);
    element(root, scope);
    calls.checkUncalled(scope);
    files.pop();
  }

  private void element(TemplateNode node, NameScope scope) {
    if (PLAIN.contains(node.kind()) || Macro.isMacro(node)) {
      return; // A macro's body is checked where it is called, with the types of its arguments.
    }
    if (CONTAINERS.contains(node.kind())) {
      children(node, scope);
      return;
    }
    switch (node.kind()) {
      case "DollarVariable" -> expressions.lookUp(node, scope);
      case "ConditionalBlock" -> conditional(node, scope);
      case "IteratorBlock" -> loop(node, scope);
      case "UnifiedCall" -> call(node, scope);
      case "Include" -> include(node, scope);
      case "BodyInstruction" -> nested(node);
      case "Assignment" -> assignment(node, scope);
      case "BlockAssignment" -> capture(node, scope);
      default -> problems.error("template/not-allowed", node.position(), "模板里不能用这种指令");
    }
  }

  private void children(TemplateNode node, NameScope scope) {
    node.children().forEach(n -> element(n, scope));
  }

  private void conditional(TemplateNode node, NameScope scope) {
    node.node("condition").ifPresent(n -> expressions.requireCondition(n, scope));
    children(node, scope);
  }

  private void loop(TemplateNode node, NameScope scope) {
    Optional<TemplateNode> source = node.node("list source");
    var variables =
        node.parameters().stream()
            .filter(p -> p.role().equals("target loop variable") && !p.word().isEmpty())
            .map(TemplateNode.Parameter::word)
            .toList();
    if (source.isEmpty() || variables.size() != 1) {
      problems.error("template/not-allowed", node.position(), "循环要写成 <#list 列表 as 名字>");
      return;
    }
    String variable = variables.get(0);
    names.declare(variable, node.position());
    if (scope.find(variable).isPresent()) {
      inUse(variable, node);
    }
    ExpressionType entry = expressions.entries(source.get(), scope);
    children(node, scope.with(variable, entry));
  }

  private void assignment(TemplateNode node, NameScope scope) {
    Optional<TemplateNode> source = node.node("assignment source");
    if (source.isEmpty() || !node.word("assignment operator").orElse("").equals("=")) {
      problems.error("template/not-allowed", node.position(), "模板里不能计算；赋值只能写 名字 = 数据");
      return;
    }
    assign(node, expressions.type(source.get(), scope), scope);
  }

  private void capture(TemplateNode node, NameScope scope) {
    children(node, scope);
    assign(node, new ExpressionType.Markup(), scope);
  }

  private void assign(TemplateNode node, ExpressionType type, NameScope scope) {
    String name = node.word("assignment target").orElse("");
    if (!node.word("variable scope").orElse("").equals(NAMESPACE_SCOPE)
        || node.node("namespace").isPresent()) {
      problems.error("template/not-allowed", node.position(), "赋值只用 <#assign 名字 = 数据>");
      return;
    }
    names.declare(name, node.position());
    if (scope.isLocal(name)) {
      inUse(name, node);
    }
    Optional<ExpressionType> either = scope.assigned(name).map(type::or).orElse(Optional.of(type));
    if (either.isEmpty()) {
      problems.error("template/assignment", node.position(), "“" + name + "”前后所指不是一类");
    }
    scope.assign(name, either.orElse(new ExpressionType.Unknown()));
  }

  private void inUse(String name, TemplateNode node) {
    problems.error("template/shadows-data", node.position(), "“" + name + "”这个名字已经用了，换一个");
  }

  private void call(TemplateNode node, NameScope scope) {
    calls.call(node, scope);
    children(node, scope);
  }

  private void macroBody(Macro macro, NameScope scope) {
    files.push(macro.file());
    children(macro.node(), scope);
    files.pop();
  }

  private void nested(TemplateNode node) {
    if (!calls.isInMacro() || !node.nodes().isEmpty()) {
      problems.error("template/not-allowed", node.position(), "<#nested> 只能写在宏里，不带参数");
    }
  }

  private void include(TemplateNode node, NameScope scope) {
    Optional<String> path = IncludePath.of(node, files.peek(), problems);
    if (path.isEmpty()) {
      return;
    }
    if (files.contains(path.get())) {
      problems.error("template/recursion", node.position(), "“" + path.get() + "”包含了自己");
    } else if (checked.add(new Inclusion(path.get(), scope.snapshot()))) {
      files.push(path.get());
      includes.find(path.get(), node).ifPresent(tree -> included(tree, path.get(), scope));
      files.pop();
    }
  }

  private void included(TemplateNode tree, String path, NameScope scope) {
    calls.collect(tree, path);
    element(tree, scope);
  }

  /** Finds the trees of included files. */
  @FunctionalInterface
  interface Includes {

    /** The tree of a file; reports at the including node what cannot be found. */
    Optional<TemplateNode> find(String name, TemplateNode includingNode);
  }

  private record Inclusion(String path, Map<String, ExpressionType> scope) {}
}
