package io.github.annualreport.render;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.figure.FigureMember;
import io.github.annualreport.figure.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;

/** Holds the names of a template against the shape of the data. */
record NameCheck(Shape.Group shape, Diagnostics problems) {

  private static final ExpressionType UNKNOWN = new ExpressionType.Unknown();

  /** The type of a name that stands alone. */
  ExpressionType name(TemplateNode node, NameScope scope) {
    return scope
        .find(node.code())
        .orElseGet(() -> find(shape, "", node.code(), node.position(), scope));
  }

  /** The type of a member of what stands before the dot. */
  ExpressionType member(TemplateNode node, ExpressionType owner) {
    String key = node.word(ExpressionCheck.RIGHT).orElse("");
    int keyLength = key.codePointCount(0, key.length());
    SourcePosition at =
        node.position().shift(Math.max(0, node.position().length() - keyLength), keyLength);
    if (owner instanceof ExpressionType.Unknown) {
      return UNKNOWN;
    }
    if (owner instanceof ExpressionType.Data data && data.shape() instanceof Shape.Group group) {
      return find(group, data.path(), key, at, new NameScope());
    }
    if (owner instanceof ExpressionType.Data data && owner.isFigure()) {
      return figureMember(data, key, at);
    }
    problems.error("template/no-member", at, "“" + node.code() + "”：前面的数据没有下级项目");
    return UNKNOWN;
  }

  /** Reports a name that would hide another. */
  void declare(String name, SourcePosition position) {
    if (shape.members().containsKey(name) || Directives.FORMS.containsKey(name)) {
      problems.error("template/shadows-data", position, "“" + name + "”与数据或指令同名，换一个名字");
    }
  }

  private ExpressionType find(
      Shape.Group group, String path, String key, SourcePosition at, NameScope alsoKnown) {
    String full = path.isEmpty() ? key : path + "." + key;
    Shape member = group.members().get(key);
    if (member != null) {
      return new ExpressionType.Data(full, member);
    }
    var known = new ArrayList<>(group.members().keySet());
    known.addAll(alsoKnown.snapshot().keySet());
    return unknownName(full, key, known, at);
  }

  private ExpressionType figureMember(ExpressionType.Data figure, String key, SourcePosition at) {
    Optional<FigureMember> member = FigureMember.of(key);
    if (member.isEmpty()) {
      return unknownName(figure.path() + "." + key, key, FigureMember.words(), at);
    }
    return switch (member.get()) {
      case IS_ZERO -> new ExpressionType.Condition();
      case LAST -> figure;
      default -> new ExpressionType.Markup();
    };
  }

  private ExpressionType unknownName(
      String path, String name, Collection<String> known, SourcePosition position) {
    var problem = Diagnostic.error("template/unknown-name", position, "没有“" + path + "”这一项数据");
    problems.add(
        Suggestion.nearest(name, known)
            .map(n -> problem.withLabel("是不是“" + n + "”？"))
            .orElse(problem));
    return UNKNOWN;
  }
}
