package io.github.annualreport.render;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.FigureMember;
import io.github.annualreport.figure.Repetition;
import io.github.annualreport.figure.Repetition.Printed;
import io.github.annualreport.figure.Shape;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a unit or the words of a change that a template writes beside a figure which prints them
 * itself: {@code ${x}件} would be printed as 6件件; and a unit other than the figure's behind its
 * number alone.
 *
 * <p>It looks at the source around the look-up or directive, through tags, as these print nothing;
 * but not through {@code <#else>}, behind which another text begins.
 */
record UnitRepetition(ExpressionCheck expressions, Diagnostics problems) {

  private static final String TAGS = "(?:</?[#@](?!else)[^<>]{0,200}>|\\*)*";
  private static final Pattern TAGS_BEHIND = Pattern.compile("^" + TAGS);
  private static final Pattern TAGS_BEFORE = Pattern.compile(TAGS + "$");

  /** So far a repetition can be away: some words and the tags between. */
  private static final int NEAR = 400;

  private static final Map<String, Printed> DIRECTIVES =
      Map.of(
          "约数", Printed.VALUE,
          "分别为", Printed.VALUE,
          "换算", Printed.VALUE,
          "各项", Printed.VALUE,
          "其中", Printed.VALUE,
          "同比", Printed.CLAUSE_WITH_COMMA,
          "分别", Printed.CLAUSE_WITH_COMMA,
          "对比", Printed.CLAUSE_WITH_COMMA);

  /**
   * Checks a look-up.
   *
   * @param node with its braces
   * @param content what it prints, of a type that can be printed
   */
  void lookUp(TemplateNode node, TemplateNode content, NameScope scope) {
    TemplateNode printed = bare(content);
    if (expressions.type(printed, scope) instanceof ExpressionType.Unknown) {
      return; // Its problem is known.
    }
    Optional<Definition> figure = figure(printed, scope);
    if (figure.isPresent()) {
      check(node, figure.get(), Printed.VALUE);
    } else if (printed.kind().equals("Dot")) {
      Optional<Printed> member =
          printed.word(TemplateNode.RIGHT).flatMap(FigureMember::of).flatMap(Printed::of);
      figure(printed.node(TemplateNode.LEFT).orElseThrow(), scope)
          .ifPresent(f -> member.ifPresent(m -> check(node, f, m)));
    }
  }

  /** Without brackets and without what is printed in its place. */
  private static TemplateNode bare(TemplateNode node) {
    return switch (node.kind()) {
      case "ParentheticalExpression" -> node.nodes().isEmpty() ? node : bare(node.nodes().get(0));
      case "DefaultToExpression" -> node.node(TemplateNode.LEFT).map(n -> bare(n)).orElse(node);
      default -> node;
    };
  }

  private Optional<Definition> figure(TemplateNode node, NameScope scope) {
    return expressions.type(node, scope) instanceof ExpressionType.Data data
            && data.shape() instanceof Shape.Number number
        ? Optional.of(number.definition())
        : Optional.empty();
  }

  /** Checks a call of one of our directives, whose arguments are right. */
  void directive(Call call) {
    TemplateNode argument = call.arguments().get(DirectiveForms.FIGURE);
    Printed printed = DIRECTIVES.get(call.name());
    if (argument != null && printed != null) {
      figure(argument, call.scope()).ifPresent(f -> check(call.node(), f, printed));
    }
  }

  private void check(TemplateNode node, Definition figure, Printed printed) {
    SourcePosition at = node.position();
    String text = at.file().text();
    int start = at.offset();
    int end = text.offsetByCodePoints(start, Math.min(at.length(), text.length() - start));
    String source = text.substring(start, end);
    if (!(source.startsWith("${") && source.endsWith("}"))
        && !(source.startsWith("<@") && source.endsWith(">"))) {
      return; // It runs over several lines.
    }
    String behind = text.substring(end, Math.min(text.length(), end + NEAR));
    Repetition.behind(figure, printed, TAGS_BEHIND.matcher(behind).replaceFirst(""))
        .ifPresent(r -> report(at, source, r));
    String before = text.substring(Math.max(0, start - NEAR), start);
    Repetition.before(figure, printed, TAGS_BEFORE.matcher(before).replaceFirst(""))
        .ifPresent(r -> report(at, source, r));
  }

  private void report(SourcePosition at, String source, Repetition repetition) {
    String message = source + " " + repetition.advice();
    if (repetition.another()) {
      problems.add(
          Diagnostic.error("template/unit", at, message)
              .withHint("要换单位的写 <@换算 数=类.指标 单位=\"万元\"/>"));
    } else {
      problems.error("template/twice", at, message);
    }
  }
}
