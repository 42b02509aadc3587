package io.github.annualreport.check;

import io.github.annualreport.build.ContentReader;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.DocumentMaker;
import io.github.annualreport.build.Edition;
import io.github.annualreport.build.ReportContent;
import io.github.annualreport.build.ReportText;
import io.github.annualreport.check.Takeover.Taken;
import io.github.annualreport.check.UpdatedText.RemovedHeading;
import io.github.annualreport.check.collation.Revision;
import io.github.annualreport.check.collation.SentenceRevision;
import io.github.annualreport.check.collation.SentenceRevision.Kind;
import io.github.annualreport.check.collation.SentenceRevisions;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.reader.ManuscriptReader;
import io.github.annualreport.template.Templates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes what was changed in an edited report back into the author's own text (正文). What data or
 * template print is never taken over.
 */
public final class TextUpdate {

  private static final String NOT_RENDERED = "这是带回改动以后的正文，它生成不了报告，所以正文没有动；先在定稿里改这一处";

  private final ContentReader contents;

  public TextUpdate(Templates templates) {
    this.contents = new ContentReader(templates);
  }

  /**
   * Makes the new text, renders it and holds it against the edited report again: what still differs
   * is what could not be taken over.
   *
   * @param request with data
   * @throws InvalidInputException if the file or the data cannot be used, or the new text cannot be
   *     rendered
   */
  public UpdatedText update(CheckRequest request) {
    var problems = new Diagnostics();
    DataFile data = request.data().orElseThrow();
    Manuscript manuscript = new ManuscriptReader().read(request.file(), problems);
    ReportContent content = contents.read(data, problems);
    var edited = new EditedReport(content, edition(manuscript, data, content), manuscript);
    List<Revision> changes = edited.revisions(new DocumentMaker());
    Optional<String> own = content.data().ownText();
    if (own.isEmpty()) {
      return new UpdatedText(Optional.empty(), "", "", 0, List.of(), LeftOut.all(changes));
    }
    SourceFile text = content.text(problems);
    var rendered = new RenderedText(text, new ReportText(content, problems).rendered(text));
    Taken taken = Takeover.of(changes, rendered);
    var renewed = new SourceFile(text.name(), taken.text());
    List<LeftOut> left = LeftOut.of(edited.renewed(renewed), rendered);
    return new UpdatedText(
        Optional.of(data.path().resolveSibling(own.get())),
        text.text(),
        taken.text(),
        taken.revisions().size(),
        headings(taken, rendered),
        left);
  }

  private static List<RemovedHeading> headings(Taken taken, RenderedText rendered) {
    return taken.revisions().stream()
        .flatMap(r -> r instanceof SentenceRevision sentence ? Stream.of(sentence) : Stream.empty())
        .filter(r -> r.kind() == Kind.HEADING && r.isRemoval())
        .flatMap(
            r ->
                rendered.find(r.before(), 0, r.before().length()).stream()
                    .map(s -> new RemovedHeading(s.position(), r.before().strip())))
        .toList();
  }

  private static Edition edition(Manuscript manuscript, DataFile data, ReportContent content) {
    return ReportCheck.edition(manuscript).orElseGet(() -> data.edition(content.data()));
  }

  /** An edited report and the content that it was made of. */
  private record EditedReport(ReportContent content, Edition edition, Manuscript manuscript) {

    /** What still differs after the text was renewed. */
    List<Revision> renewed(SourceFile text) {
      try {
        return revisions(new DocumentMaker(text));
      } catch (InvalidInputException e) {
        throw new InvalidInputException(
            e.diagnostics().stream().map(d -> d.withHint(NOT_RENDERED)).toList());
      }
    }

    List<Revision> revisions(DocumentMaker maker) {
      return SentenceRevisions.of(maker.make(content, edition, new Diagnostics()), manuscript);
    }
  }
}
