package io.github.annualreport.check;

import io.github.annualreport.check.collation.AddedParagraph;
import io.github.annualreport.check.collation.Revision;
import io.github.annualreport.check.collation.SentenceRevision;
import io.github.annualreport.check.collation.SentenceRevision.Kind;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  private static final String EMPTY = "标题下面没有文字，所以不印；补上文字，或者删去标题";
  private static final String MOVED = "移到了别处，那里由数据、模板印出，在正文里自己移";
  private static final String GENERATED = "不是正文里的原话（由数据、模板印出，或者印了几处）";

  /** The changes of a report whose text is that of a template. */
  static List<LeftOut> all(List<Revision> changes) {
    return changes.stream().map(c -> new LeftOut(c.place(), TEMPLATE, sentence(c))).toList();
  }

  /** What still differs after what can be taken over was. */
  static List<LeftOut> of(List<Revision> changes, RenderedText rendered) {
    Set<String> moved =
        changes.stream()
            .flatMap(c -> c instanceof SentenceRevision r ? Stream.of(r) : Stream.empty())
            .filter(r -> r.kind() == Kind.MOVED)
            .map(r -> r.before().strip())
            .collect(Collectors.toSet());
    return changes.stream()
        .map(c -> new LeftOut(place(c, rendered), reason(c, moved, rendered), sentence(c)))
        .toList();
  }

  /** Of what was taken out, where it stands in the author's text. */
  private static SourcePosition place(Revision change, RenderedText rendered) {
    return change instanceof SentenceRevision removed && removed.isRemoval()
        ? rendered
            .find(removed.before(), 0, removed.before().length())
            .map(SourceStretch::position)
            .orElse(change.place())
        : change.place();
  }

  private static String reason(Revision change, Set<String> moved, RenderedText rendered) {
    if (change instanceof AddedParagraph added) {
      boolean typed = rendered.source().text().contains("# " + added.text());
      return added.level() > 0 && typed ? EMPTY : isMoved(added, moved) ? MOVED : reason(added);
    }
    var revision = (SentenceRevision) change;
    return revision.kind() == Kind.MOVED ? MOVED : reason(revision);
  }

  private static boolean isMoved(AddedParagraph added, Set<String> moved) {
    return added.sentences().stream().anyMatch(s -> moved.contains(s.strip()));
  }

  private static String reason(AddedParagraph added) {
    return added.cell() ? CELL : added.bringsNumbers() ? NUMBER : GENERATED;
  }

  private static String reason(SentenceRevision revision) {
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
