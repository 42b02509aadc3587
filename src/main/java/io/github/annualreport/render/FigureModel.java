package io.github.annualreport.render;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.annualreport.document.Inline.Aspect;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Clauses;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.FigureMember;
import java.util.Optional;

/**
 * A figure as templates see it: {@code x} prints it, {@code x.同比} and its like tell more of it.
 *
 * <p>One that is not zero is Markdown, so that its provenance survives every capture and
 * concatenation. One that is zero cannot be printed: zero has a sentence, not a number.
 */
interface FigureModel extends TemplateHashModel {

  Figure figure();

  /** LAST if this is the figure of the year before. */
  Aspect aspect();

  FigureMarks printed();

  static FigureModel of(Figure figure, Aspect aspect, FigureMarks printed) {
    return figure.isZero()
        ? new Zero(figure, aspect, printed)
        : new Positive(figure, aspect, printed);
  }

  /** The model of a member, null (as FreeMarker wants it) where it has nothing to say. */
  @Override
  default TemplateModel get(String name) throws TemplateModelException {
    Figure figure = figure();
    FigureMember member =
        FigureMember.of(name)
            .orElseThrow(
                () ->
                    UnprintableException.unknown(
                        figure.definition().name() + "." + name, FigureMember.words()));
    return switch (member) {
      case NUMBER -> marked(aspect(), figure.digits());
      case UNIT -> text(figure.definition().unit().symbol());
      case LAST -> figure.before().map(f -> of(f, Aspect.LAST, printed())).orElse(null);
      case DIFFERENCE -> change(figure.change().map(Change::differenceText));
      case CHANGE -> change(figure.change().map(Change::clause).filter(c -> !c.isEmpty()));
      case FROM_TO -> change(Clauses.fromTo(figure));
      case IS_ZERO -> figure.isZero() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case SOURCE -> text(figure.remarks().source());
      case PERIOD -> text(figure.remarks().period());
      case EXPLANATION -> text(figure.remarks().explanation());
    };
  }

  private TemplateModel change(Optional<String> clause) {
    return clause.map(c -> marked(Aspect.CHANGE, c)).orElse(null);
  }

  private MarkdownOutput marked(Aspect what, String words) {
    return MarkdownOutput.ofMarkup(printed().mark(figure(), what, words));
  }

  private static TemplateModel text(String words) {
    return words.isEmpty() ? null : new MarkdownOutput(words, null);
  }

  @Override
  default boolean isEmpty() {
    return false;
  }

  /** The error for a template that prints the figure though it is zero. */
  default UnprintableException refusal() {
    return UnprintableException.zero(figure().definition().name(), aspect() == Aspect.LAST);
  }

  /** Prints number and unit. */
  final class Positive extends MarkdownOutput implements FigureModel {

    private final Figure figure;
    private final Aspect aspect;
    private final FigureMarks printed;

    Positive(Figure figure, Aspect aspect, FigureMarks printed) {
      super(null, printed.mark(figure, aspect, figure.text()));
      this.figure = figure;
      this.aspect = aspect;
      this.printed = printed;
    }

    @Override
    public Figure figure() {
      return figure;
    }

    @Override
    public Aspect aspect() {
      return aspect;
    }

    @Override
    public FigureMarks printed() {
      return printed;
    }
  }

  /** Refuses to be printed or compared. */
  record Zero(Figure figure, Aspect aspect, FigureMarks printed)
      implements FigureModel, TemplateScalarModel {

    @Override
    public String getAsString() throws TemplateModelException {
      throw refusal();
    }
  }
}
