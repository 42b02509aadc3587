package io.github.annualreport.render;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.annualreport.document.Inline.Aspect;
import io.github.annualreport.figure.Amount;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Clauses;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.FigureMember;
import java.util.Optional;

/**
 * Answers {@code x.同比} and its like for one figure.
 *
 * @param aspect LAST if this is the figure of the year before
 */
record FigureMembers(Figure figure, Aspect aspect, FigureMarks printed) {

  /** The model of a member, null (as FreeMarker wants it) where it has nothing to say. */
  TemplateModel get(String name) throws TemplateModelException {
    FigureMember member =
        FigureMember.of(name)
            .orElseThrow(
                () ->
                    new UnknownNameException(
                        figure.definition().name() + "." + name, name, FigureMember.words()));
    return switch (member) {
      case NUMBER -> marked(aspect, Amount.of(figure.definition(), figure.value()).digits());
      case UNIT -> text(Amount.of(figure.definition(), figure.value()).unit().symbol());
      case LAST -> figure.before().map(f -> FigureModel.of(f, Aspect.LAST, printed)).orElse(null);
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
    return MarkdownOutput.ofMarkup(printed.mark(figure, what, words));
  }

  private static TemplateModel text(String words) {
    return words.isEmpty() ? null : new MarkdownOutput(words, null);
  }
}
