package io.github.annualreport.template;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.figure.FigureMember;
import io.github.annualreport.figure.Shape;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the type of each expression of a template, and what is wrong with it. What the language
 * does not list is refused.
 */
final class ExpressionCheck {

  static final String LEFT = "left-hand operand";
  static final String RIGHT = "right-hand operand";
  private static final String ENCLOSED = "enclosed operand";
  private static final Type UNKNOWN = new Type.Unknown();
  private static final Type CONDITION = new Type.Condition();
  private static final Type WORDS = new Type.Words();

  private static final Map<String, Type> BUILT_INS =
      Map.of(
          "has_content", CONDITION,
          "has_next", CONDITION,
          "is_first", CONDITION,
          "is_last", CONDITION,
          "size", new Type.Ordinal(),
          "index", new Type.Ordinal(),
          "counter", new Type.Ordinal());
  private static final Set<String> LOOP_BUILT_INS =
      Set.of("has_next", "is_first", "is_last", "index", "counter");

  private final Shape.Group shape;
  private final Diagnostics problems;

  ExpressionCheck(Shape.Group shape, Diagnostics problems) {
    this.shape = shape;
    this.problems = problems;
  }

  Type type(TemplateNode node, Scope scope) {
    return switch (node.kind()) {
      case "Identifier" -> name(node, scope);
      case "Dot" -> member(node, scope);
      case "ParentheticalExpression" -> operand(node, ENCLOSED, scope);
      case "ExistsExpression" -> exists(node, scope);
      case "DefaultToExpression" -> defaultTo(node, scope);
      case "NotExpression", "AndExpression", "OrExpression" -> logic(node, scope);
      case "ComparisonExpression" -> comparison(node, scope);
      case "StringLiteral" -> string(node, scope);
      case "NumberLiteral" -> new Type.Ordinal();
      case "BooleanLiteral" -> CONDITION;
      default -> node.kind().endsWith("BI") ? builtIn(node, scope) : refused(node);
    };
  }

  /** Reports an expression that is not a condition. */
  void requireCondition(TemplateNode node, Scope scope) {
    Type type = type(node, scope);
    if (type instanceof Type.Condition || type instanceof Type.Unknown) {
      return;
    }
    problems.add(
        Diagnostic.error("template/not-a-condition", node.position(), "“" + node.code() + "”不是条件")
            .withHint("要看它填了没有，写 " + node.code() + "??"));
  }

  /** Reports an expression that cannot be printed. */
  void requirePrintable(TemplateNode node, Scope scope) {
    Type type = type(node, scope);
    if (type instanceof Type.Data data && !isPrintable(data.shape())) {
      problems.error(
          "template/not-printable", node.position(), "“" + node.code() + "”是一组数据，不能直接写进正文");
    } else if (type instanceof Type.Condition) {
      problems.error("template/not-printable", node.position(), "条件不能写进正文");
    }
  }

  /** The shape of the entries of a list; reports what is no list. */
  Type entries(TemplateNode node, Scope scope) {
    Type type = type(node, scope);
    if (type instanceof Type.Data data && data.shape() instanceof Shape.Items items) {
      return new Type.Data(data.path(), items.item());
    }
    if (!(type instanceof Type.Unknown)) {
      problems.error("template/not-a-list", node.position(), "“" + node.code() + "”不是列表");
    }
    return UNKNOWN;
  }

  /** Reports a name that would hide data. */
  void declare(String name, SourcePosition position) {
    if (shape.members().containsKey(name) || Directives.PARAMETERS.containsKey(name)) {
      problems.error("template/shadows-data", position, "“" + name + "”与数据或指令同名，换一个名字");
    }
  }

  private Type name(TemplateNode node, Scope scope) {
    Optional<Type> local = scope.find(node.code());
    return local.orElseGet(() -> find(shape, "", node.code(), node.position()));
  }

  private Type member(TemplateNode node, Scope scope) {
    Type owner = operand(node, LEFT, scope);
    String key = node.word(RIGHT).orElse("");
    int keyLength = key.codePointCount(0, key.length());
    SourcePosition at =
        node.position().shift(Math.max(0, node.position().length() - keyLength), keyLength);
    if (owner instanceof Type.Unknown) {
      return UNKNOWN;
    }
    if (owner instanceof Type.Data data && data.shape() instanceof Shape.Group group) {
      return find(group, data.path(), key, at);
    }
    if (owner instanceof Type.Data data && data.shape() instanceof Shape.Number) {
      return figureMember(data, key, at);
    }
    problems.error("template/no-member", at, "“" + node.code() + "”：前面的数据没有下级项目");
    return UNKNOWN;
  }

  private Type find(Shape.Group group, String path, String key, SourcePosition at) {
    String full = path.isEmpty() ? key : path + "." + key;
    Shape member = group.members().get(key);
    if (member != null) {
      return new Type.Data(full, member);
    }
    return unknownName(full, key, group.members().keySet(), at);
  }

  private Type figureMember(Type.Data figure, String key, SourcePosition at) {
    Optional<FigureMember> member = FigureMember.of(key);
    if (member.isEmpty()) {
      return unknownName(figure.path() + "." + key, key, FigureMember.words(), at);
    }
    return switch (member.get()) {
      case IS_ZERO -> CONDITION;
      case LAST -> figure;
      default -> new Type.Markup();
    };
  }

  private Type unknownName(
      String path, String name, Collection<String> known, SourcePosition position) {
    var problem = Diagnostic.error("template/unknown-name", position, "没有“" + path + "”这一项数据");
    problems.add(
        Suggestion.nearest(name, known)
            .map(n -> problem.withLabel("是不是“" + n + "”？"))
            .orElse(problem));
    return UNKNOWN;
  }

  private Type exists(TemplateNode node, Scope scope) {
    operand(node, LEFT, scope);
    return CONDITION;
  }

  private Type defaultTo(TemplateNode node, Scope scope) {
    Type left = operand(node, LEFT, scope);
    node.node(RIGHT).ifPresent(n -> type(n, scope));
    return left;
  }

  private Type logic(TemplateNode node, Scope scope) {
    node.nodes().forEach(n -> requireCondition(n, scope));
    return CONDITION;
  }

  private Type comparison(TemplateNode node, Scope scope) {
    for (TemplateNode operand : node.nodes()) {
      Type type = type(operand, scope);
      boolean isData = type instanceof Type.Data data && !(data.shape() instanceof Shape.Text);
      if (isData || type instanceof Type.Markup) {
        problems.add(
            Diagnostic.error(
                    "template/comparison", operand.position(), "“" + operand.code() + "”不能在模板里比较")
                .withHint("数据之间的比较写进 rules.yaml；是否为零用 .为零，有没有填用 ??"));
      }
    }
    return CONDITION;
  }

  private Type string(TemplateNode node, Scope scope) {
    for (TemplateNode part : node.nodes()) {
      part.node("content").ifPresent(n -> requirePrintable(n, scope));
    }
    return node.nodes().isEmpty() ? WORDS : new Type.Markup();
  }

  private Type builtIn(TemplateNode node, Scope scope) {
    String name = node.word(RIGHT).orElse("");
    if (!BUILT_INS.containsKey(name)) {
      return refused(node);
    }
    Type operand = operand(node, LEFT, scope);
    boolean countable = operand instanceof Type.Data data && data.shape() instanceof Shape.Items;
    if (name.equals("size") && !countable && !(operand instanceof Type.Unknown)) {
      problems.error("template/not-a-list", node.position(), "“" + node.code() + "”：不是列表，没有个数");
    }
    boolean isLoopVariable =
        node.node(LEFT).filter(n -> scope.find(n.code()).isPresent()).isPresent();
    return LOOP_BUILT_INS.contains(name) && !isLoopVariable ? refused(node) : BUILT_INS.get(name);
  }

  private Type refused(TemplateNode node) {
    problems.add(
        Diagnostic.error("template/not-allowed", node.position(), "模板里不能这样写：" + node.code())
            .withHint("计算写进 rules.yaml 的指标，模板只取用结果"));
    return UNKNOWN;
  }

  private Type operand(TemplateNode node, String role, Scope scope) {
    return node.node(role).map(n -> type(n, scope)).orElse(UNKNOWN);
  }

  private static boolean isPrintable(Shape shape) {
    return shape instanceof Shape.Number || shape instanceof Shape.Text;
  }
}
