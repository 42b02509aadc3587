package io.github.annualreport.render;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.figure.Shape;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the type of each expression of a template, and what is wrong with it. What the language
 * does not list is refused.
 */
final class ExpressionCheck {

  private static final String ENCLOSED = "enclosed operand";
  private static final String INTERPOLATION = "DollarVariable";
  private static final ExpressionType UNKNOWN = new ExpressionType.Unknown();
  private static final ExpressionType CONDITION = new ExpressionType.Condition();

  private static final Map<String, ExpressionType> BUILT_INS =
      Map.of(
          "has_content", CONDITION,
          "has_next", CONDITION,
          "is_first", CONDITION,
          "is_last", CONDITION,
          "size", new ExpressionType.Ordinal(),
          "index", new ExpressionType.Ordinal(),
          "counter", new ExpressionType.Ordinal());
  private static final Pattern ORDINAL = Pattern.compile("\\?(?:index|counter)");
  private static final Set<String> LOOP_BUILT_INS =
      Set.of("has_next", "is_first", "is_last", "index", "counter");

  private final NameCheck names;
  private final ComparisonCheck comparisons;
  private final Diagnostics problems;

  ExpressionCheck(NameCheck names, Diagnostics problems) {
    this.names = names;
    this.comparisons = new ComparisonCheck(problems);
    this.problems = problems;
  }

  NameCheck names() {
    return names;
  }

  ExpressionType type(TemplateNode node, NameScope scope) {
    return switch (node.kind()) {
      case "Identifier" -> names.name(node, scope);
      case "Dot" -> names.member(node, operand(node, TemplateNode.LEFT, scope));
      case "ParentheticalExpression" -> operand(node, ENCLOSED, scope);
      case "ExistsExpression" -> exists(node, scope);
      case "DefaultToExpression" -> defaultTo(node, scope);
      case "NotExpression", "AndExpression", "OrExpression" -> logic(node, scope);
      case "ComparisonExpression" -> comparison(node, scope);
      case "StringLiteral" -> string(node, scope);
      case "NumberLiteral" -> new ExpressionType.Ordinal();
      case "BooleanLiteral" -> CONDITION;
      default -> node.kind().endsWith("BI") ? builtIn(node, scope) : refused(node);
    };
  }

  /** Reports an expression that is not a condition. */
  void requireCondition(TemplateNode node, NameScope scope) {
    ExpressionType type = type(node, scope);
    if (type instanceof ExpressionType.Condition || type instanceof ExpressionType.Unknown) {
      return;
    }
    problems.add(
        Diagnostic.error("template/not-a-condition", node.position(), "“" + node.code() + "”不是条件")
            .withHint("要看它填了没有，写 " + node.code() + "??"));
  }

  /** Reports what is wrong with a look-up: {@code ${…}}. */
  void lookUp(TemplateNode node, NameScope scope) {
    Optional<TemplateNode> content = node.node("content");
    content.ifPresent(n -> requirePrintable(n, scope));
    content.ifPresent(n -> new UnitRepetition(this, problems).lookUp(node, n, scope));
  }

  private void requirePrintable(TemplateNode node, NameScope scope) {
    ExpressionType type = type(node, scope);
    if (type.isGroup() || type.isList()) {
      problems.error(
          "template/not-printable", node.position(), "“" + node.code() + "”是一组数据，不能直接写进正文");
    } else if (type instanceof ExpressionType.Condition) {
      problems.error("template/not-printable", node.position(), "条件不能写进正文");
    } else if (type instanceof ExpressionType.Ordinal) {
      problems.add(
          Diagnostic.error("template/not-printable", node.position(), "序号和个数不由模板写")
              .withHint("表里的序号写 <@序号/>；列一是、二是，每条以“1. ”开头；写有几条用 <@条数/>；其他数字写成数据指标"));
    }
  }

  /** The shape of the entries of a list; reports what is no list. */
  ExpressionType entries(TemplateNode node, NameScope scope) {
    ExpressionType type = type(node, scope);
    if (type instanceof ExpressionType.Data data && data.shape() instanceof Shape.Items items) {
      return new ExpressionType.Data(data.path(), items.item());
    }
    if (!(type instanceof ExpressionType.Unknown)) {
      problems.error("template/not-a-list", node.position(), "“" + node.code() + "”不是列表");
    }
    return UNKNOWN;
  }

  private ExpressionType exists(TemplateNode node, NameScope scope) {
    if (operand(node, TemplateNode.LEFT, scope).isGroup()) {
      // Groups always exist, so that their members can be asked.
      problems.add(
          Diagnostic.error(
                  "template/always-there", node.position(), "“" + node.code() + "”总是成立：它是一组数据")
              .withHint(
                  "问它下面的一项，例如 " + node.node(TemplateNode.LEFT).orElseThrow().code() + ".名称??"));
    }
    return CONDITION;
  }

  private ExpressionType defaultTo(TemplateNode node, NameScope scope) {
    ExpressionType left = operand(node, TemplateNode.LEFT, scope);
    if (left instanceof ExpressionType.Unknown && node.node(TemplateNode.RIGHT).isEmpty()) {
      return left;
    }
    if (node.node(TemplateNode.RIGHT).isEmpty()) {
      problems.add(
          Diagnostic.error("template/silent", node.position(), "“" + node.code() + "”没有填时会留下空白")
              .withHint("写明没有填时用什么：" + node.code() + "\"……\"，或用 <#if …??> 整句略去"));
      return left;
    }
    Optional<ExpressionType> either = left.or(operand(node, TemplateNode.RIGHT, scope));
    if (either.isEmpty()) {
      problems.add(
          Diagnostic.error("template/default", node.position(), "“" + node.code() + "”：“!”两边不是一类")
              .withHint(
                  "后面还有比较或条件的，用括号括起来：("
                      + node.node(TemplateNode.LEFT).orElseThrow().code()
                      + "!\"……\")"));
    }
    return either.orElse(UNKNOWN);
  }

  private ExpressionType logic(TemplateNode node, NameScope scope) {
    node.nodes().forEach(n -> requireCondition(n, scope));
    return CONDITION;
  }

  private ExpressionType comparison(TemplateNode node, NameScope scope) {
    comparisons.check(
        node, side(node, TemplateNode.LEFT, scope), side(node, TemplateNode.RIGHT, scope));
    return CONDITION;
  }

  private ComparisonCheck.Operand side(TemplateNode node, String role, NameScope scope) {
    TemplateNode side = node.node(role).orElseThrow();
    return new ComparisonCheck.Operand(side, type(side, scope));
  }

  private ExpressionType string(TemplateNode node, NameScope scope) {
    for (TemplateNode part : node.nodes()) {
      if (part.kind().equals(INTERPOLATION)) {
        lookUp(part, scope);
      } else {
        refused(node);
      }
    }
    return node.nodes().isEmpty() ? new ExpressionType.Words() : new ExpressionType.Markup();
  }

  private ExpressionType builtIn(TemplateNode node, NameScope scope) {
    String name = node.word(TemplateNode.RIGHT).orElse("");
    if (!BUILT_INS.containsKey(name)) {
      return refused(node);
    }
    ExpressionType operand = operand(node, TemplateNode.LEFT, scope);
    boolean known = !(operand instanceof ExpressionType.Unknown);
    if (name.equals("size") && known && !operand.isList()) {
      problems.error("template/not-a-list", node.position(), "“" + node.code() + "”：不是列表，没有个数");
    }
    if (name.equals("has_content") && known && !operand.isList() && !operand.isText()) {
      problems.add(
          Diagnostic.error("template/not-a-list", node.position(), "“" + node.code() + "”：只用于列表和文字")
              .withHint("指标填了没有用 ??，是不是零用 .为零"));
    }
    boolean isLoopVariable =
        node.node(TemplateNode.LEFT).filter(n -> scope.isLocal(n.code())).isPresent();
    return LOOP_BUILT_INS.contains(name) && !isLoopVariable ? refused(node) : BUILT_INS.get(name);
  }

  private ExpressionType refused(TemplateNode node) {
    boolean counts = ORDINAL.matcher(node.code()).find();
    problems.add(
        Diagnostic.error("template/not-allowed", node.position(), "模板里不能这样写：" + node.code())
            .withHint(counts ? "表里的序号写 <@序号/>" : "计算写成指标的公式，正文只取用结果；文字相连写成 \"共${…}\""));
    return UNKNOWN;
  }

  private ExpressionType operand(TemplateNode node, String role, NameScope scope) {
    return node.node(role).map(n -> type(n, scope)).orElse(UNKNOWN);
  }
}
