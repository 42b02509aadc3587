package io.github.annualreport.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.annualreport.document.Inline.Aspect;
import io.github.annualreport.figure.Figure;

/**
 * A figure as templates see it.
 *
 * <p>One that is not zero is Markdown, so that its provenance survives every capture and
 * concatenation. One that is zero cannot be printed: zero has a sentence, not a number.
 */
interface FigureModel extends TemplateHashModel {

  FigureMembers members();

  static FigureModel of(Figure figure, Aspect aspect, FigureMarks printed) {
    var members = new FigureMembers(figure, aspect, printed);
    return figure.isZero() ? new Zero(members) : new Positive(members);
  }

  @Override
  default boolean isEmpty() {
    return false;
  }

  /** Prints number and unit. */
  final class Positive extends MarkdownOutput implements FigureModel {

    private final FigureMembers members;

    Positive(FigureMembers members) {
      super(
          null,
          members.printed().mark(members.figure(), members.aspect(), members.figure().text()));
      this.members = members;
    }

    @Override
    public FigureMembers members() {
      return members;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      return members.get(key);
    }
  }

  /** Refuses to be printed or compared. */
  record Zero(FigureMembers members) implements FigureModel, TemplateScalarModel {

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      return members.get(key);
    }

    @Override
    public String getAsString() throws TemplateModelException {
      String name = members.figure().definition().name();
      throw new ZeroPrintedException(name, members.aspect() == Aspect.LAST);
    }
  }
}
