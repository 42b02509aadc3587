package io.github.annualreport.check;

import io.github.annualreport.build.ContentReader;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.DocumentMaker;
import io.github.annualreport.build.ReportContent;
import io.github.annualreport.build.ReportText;
import io.github.annualreport.check.collation.SentenceRevision;
import io.github.annualreport.check.collation.SentenceRevisions;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.TextEdit;
import io.github.annualreport.document.Document;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.reader.ManuscriptReader;
import io.github.annualreport.template.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Offers the sentences that were changed in an edited report to the author's own text (正文). What
 * data or template print is never taken over.
 */
public final class TextUpdate {

  /** Characters that mean something to Markdown or FreeMarker in the middle of a line. */
  private static final String SPECIAL = "[\\\\`*_{}\\[\\]<>#|$&~]";

  private final ContentReader contents;
  private final DocumentMaker maker = new DocumentMaker();

  public TextUpdate(Templates templates) {
    this.contents = new ContentReader(templates);
  }

  /**
   * Splits the changed sentences into those that can be taken over and the rest.
   *
   * @param request with data
   * @throws io.github.annualreport.diagnostic.InvalidInputException if the file or the data cannot
   *     be used
   */
  public UpdatedText update(CheckRequest request) {
    var problems = new Diagnostics();
    DataFile data = request.data().orElseThrow();
    Manuscript manuscript = new ManuscriptReader().read(request.file(), problems);
    ReportContent content = contents.read(data, problems);
    Document document = maker.make(content, data.edition(content.data()), problems);
    List<SentenceRevision> changes = SentenceRevisions.of(document, manuscript);
    Optional<String> own = content.data().ownText();
    if (own.isEmpty()) {
      return new UpdatedText(
          Optional.empty(),
          "",
          "",
          0,
          changes.stream().map(c -> left(c, Reason.TEMPLATE)).toList());
    }
    SourceFile text = content.text(problems);
    var rendered = new ReportText(content, problems).rendered(text);
    return new Run(new RenderedText(text, rendered))
        .take(changes, text, data.path().resolveSibling(own.get()));
  }

  private static LeftOut left(SentenceRevision change, Reason reason) {
    return left(
        change,
        reason,
        change.figures().isEmpty() ? "" : "（" + String.join("、", change.figures()) + "）");
  }

  private static LeftOut left(SentenceRevision change, Reason reason, String more) {
    String sentence = change.after().isBlank() ? "删去“" + change.before() + "”" : change.after();
    return new LeftOut(change.place(), reason.text + more, sentence.strip());
  }

  /** Taking over changes one by one. */
  private record Run(RenderedText rendered) {

    UpdatedText take(List<SentenceRevision> changes, SourceFile text, Path file) {
      var edits = new ArrayList<TextEdit>();
      var left = new ArrayList<LeftOut>();
      int taken = 0;
      for (SentenceRevision change : changes) {
        if (change.removesHeading()) {
          left.add(left(change, Reason.HEADING, line(text, change.before())));
          continue;
        }
        Optional<List<TextEdit>> found =
            change.figures().isEmpty() && !change.bringsNumbers()
                ? edits(change)
                : Optional.empty();
        if (found.isPresent()) {
          edits.addAll(found.get());
          taken++;
        } else {
          left.add(left(change, reason(change)));
        }
      }
      return new UpdatedText(
          Optional.of(file), text.text(), TextEdit.apply(text.text(), edits), taken, left);
    }

    /** Where the text has a heading. */
    private static String line(SourceFile text, String heading) {
      String words = heading.strip().replaceAll("。$", "");
      List<String> lines = text.text().lines().toList();
      return IntStream.range(0, lines.size())
          .filter(i -> lines.get(i).startsWith("#") && lines.get(i).contains(words))
          .mapToObj(i -> "（" + text.name() + " 第" + (i + 1) + "行）")
          .findFirst()
          .orElse("");
    }

    private static Reason reason(SentenceRevision change) {
      if (!change.figures().isEmpty()) {
        return Reason.FIGURE;
      }
      return change.bringsNumbers() ? Reason.NUMBER : Reason.GENERATED;
    }

    /** The changes of a sentence as edits of the source, or none if one of them is none. */
    private Optional<List<TextEdit>> edits(SentenceRevision change) {
      var result = new ArrayList<TextEdit>();
      for (TextEdit edit : change.edits()) {
        OptionalInt at = rendered.find(change.before(), edit.start(), edit.end());
        if (change.before().isEmpty() || at.isEmpty()) {
          return Optional.empty();
        }
        int start = at.getAsInt();
        result.add(new TextEdit(start, start + edit.end() - edit.start(), escaped(edit.text())));
      }
      return Optional.of(result);
    }

    private static String escaped(String text) {
      return text.replaceAll(SPECIAL, "\\\\$0").replaceAll("[\\s\u2028]+", " ");
    }
  }

  /** Why a sentence is not taken over. */
  private enum Reason {
    FIGURE("数变了，改数据"),
    NUMBER("有数据里没有的数，先写进数据"),
    HEADING("删去的是标题，在正文里删去它，并核对它下面的文字"),
    TEMPLATE("出自模板，没有自己的正文"),
    GENERATED("不是正文里的原话（由数据、模板印出，或者印了几处）");

    private final String text;

    Reason(String text) {
      this.text = text;
    }
  }

  /**
   * A sentence that is not taken over.
   *
   * @param sentence as it reads now
   */
  public record LeftOut(SourcePosition place, String reason, String sentence) {}

  /**
   * The author's text with what was taken over.
   *
   * @param file none if the report has no text of its own
   * @param taken how many sentences
   */
  public record UpdatedText(
      Optional<Path> file, String before, String after, int taken, List<LeftOut> left) {

    public UpdatedText {
      left = List.copyOf(left);
    }

    /**
     * The changes as a patch; empty if there are none.
     *
     * @param name what the patch calls the file
     */
    public String patch(String name) {
      return UnifiedDiff.of(name, before, after);
    }
  }
}
