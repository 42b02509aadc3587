package io.github.annualreport.render;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
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
    String name = node.code();
    Optional<ExpressionType> local = scope.find(name);
    if (local.isPresent()) {
      return local.get();
    }
    if (shape.members().containsKey(name)) {
      return new ExpressionType.Data(name, shape.members().get(name));
    }
    var known = new ArrayList<>(shape.members().keySet());
    known.addAll(scope.snapshot().keySet());
    return unknown(name, known, node.position());
  }

  /** The type of a member of what stands before the dot. */
  ExpressionType member(TemplateNode node, ExpressionType owner) {
    String key = node.word(TemplateNode.RIGHT).orElse("");
    int keyLength = key.codePointCount(0, key.length());
    SourcePosition at =
        node.position().shift(Math.max(0, node.position().length() - keyLength), keyLength);
    if (owner instanceof ExpressionType.Unknown) {
      return UNKNOWN;
    }
    if (owner instanceof ExpressionType.Data data && data.shape() instanceof Shape.Group group) {
      String path = data.path() + "." + key;
      return group.members().containsKey(key)
          ? new ExpressionType.Data(path, group.members().get(key))
          : unknown(path, group.members().keySet(), at);
    }
    if (owner instanceof ExpressionType.Data data && owner.isFigure()) {
      return figureMember(data, key, at);
    }
    problems.error("template/no-member", at, "“" + node.code() + "”：前面的数据没有下级项目");
    return UNKNOWN;
  }

  /** Reports a name that would hide another. */
  void declare(String name, SourcePosition position) {
    if (shape.members().containsKey(name) || DirectiveForms.ALL.containsKey(name)) {
      problems.error("template/shadows-data", position, "“" + name + "”与数据或指令同名，换一个名字");
    }
  }

  private ExpressionType figureMember(ExpressionType.Data figure, String key, SourcePosition at) {
    Optional<FigureMember> member = FigureMember.of(key);
    if (member.isEmpty()) {
      return unknown(figure.path() + "." + key, FigureMember.words(), at);
    }
    return switch (member.get()) {
      case IS_ZERO -> new ExpressionType.Condition();
      case LAST -> figure;
      default -> new ExpressionType.Markup();
    };
  }

  private ExpressionType unknown(String path, Collection<String> known, SourcePosition at) {
    problems.add(unknownName(path, known, at));
    return UNKNOWN;
  }

  /**
   * The problem of a name that the data does not have.
   *
   * @param known the names that may stand in the place of the path's last one
   */
  static Diagnostic unknownName(String path, Collection<String> known, SourcePosition at) {
    var problem = Diagnostic.error("template/unknown-name", at, "没有“" + path + "”这一项数据");
    return problem.suggesting(path.substring(path.lastIndexOf('.') + 1), known);
  }
}
