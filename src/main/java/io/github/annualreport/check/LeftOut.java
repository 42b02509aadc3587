package io.github.annualreport.check;

import io.github.annualreport.check.collation.AddedParagraph;
import io.github.annualreport.check.collation.Revision;
import io.github.annualreport.check.collation.SentenceRevision;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.List;

/**
 * A change that is not taken over.
 *
 * @param place in the edited report, of what was taken out in the author's text
 * @param sentence as it reads now, in quotation marks
 */
public record LeftOut(SourcePosition place, String reason, String sentence) {

  private static final String TEMPLATE = "出自模板，没有自己的正文";
  private static final String FIGURE = "数变了，改数据";
  private static final String NUMBER = "有数据里没有的数，先写进数据";
  private static final String CELL = "是表里新加的，在正文的表里照着加";
  private static final String GENERATED = "不是正文里的原话（由数据、模板印出，或者印了几处）";

  /** The changes of a report whose text is that of a template. */
  static List<LeftOut> all(List<Revision> changes) {
    return changes.stream().map(c -> new LeftOut(c.place(), TEMPLATE, sentence(c))).toList();
  }

  static LeftOut of(Revision change, RenderedText rendered) {
    SourcePosition place =
        change instanceof SentenceRevision removed && removed.isRemoval()
            ? rendered
                .find(removed.before(), 0, removed.before().length())
                .map(SourceStretch::position)
                .orElse(change.place())
            : change.place();
    return new LeftOut(place, reason(change), sentence(change));
  }

  private static String reason(Revision change) {
    if (change instanceof AddedParagraph added) {
      return added.cell() ? CELL : added.bringsNumbers() ? NUMBER : GENERATED;
    }
    var revision = (SentenceRevision) change;
    if (revision.changesNumbers() && !revision.figures().isEmpty()) {
      return FIGURE + "（" + String.join("、", revision.figures()) + "）";
    }
    return revision.edits().stream().anyMatch(revision::bringsNumber) ? NUMBER : GENERATED;
  }

  private static String sentence(Revision change) {
    if (change instanceof AddedParagraph added) {
      return "“" + added.text() + "”";
    }
    var revision = (SentenceRevision) change;
    return revision.isRemoval()
        ? "删去“" + revision.before().strip() + "”"
        : "“" + revision.after().strip() + "”";
  }
}
