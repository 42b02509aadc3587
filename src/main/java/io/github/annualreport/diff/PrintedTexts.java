package io.github.annualreport.diff;

import io.github.annualreport.build.ContentReader;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.ReportContent;
import io.github.annualreport.build.ReportText;
import io.github.annualreport.data.AuthoredText;
import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Marks;
import io.github.annualreport.document.Rendered;
import io.github.annualreport.manuscript.Anchor;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.markdown.MarkdownManuscript;
import io.github.annualreport.template.Templates;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts the printed wording beside the paragraphs of a report's own text, which is a template: a
 * reader compares sentences, not directives.
 */
record PrintedTexts(Templates templates, Optional<String> template) {

  /** The year with printed paragraphs; as it is where its text cannot be rendered. */
  ComparedYear in(ComparedYears.Read read) {
    ComparedYear year = read.edition();
    if (year.texts().stream().noneMatch(t -> t.name().equals(ReportData.OWN_TEXT))) {
      return year;
    }
    try {
      Map<Integer, String> printed = printed(read.data().source().position().file());
      return year.with(year.texts().stream().map(t -> printed(t, printed)).toList());
    } catch (InvalidInputException e) {
      return year; // a file of an earlier template, say, that this program's does not render
    }
  }

  private static AuthoredText printed(AuthoredText text, Map<Integer, String> printed) {
    return text.name().equals(ReportData.OWN_TEXT)
        ? text.printedAs(printed.getOrDefault(text.position().line(), text.text()))
        : text;
  }

  /** The printed paragraphs by the lines of the text. */
  private Map<Integer, String> printed(SourceFile text) {
    var problems = new Diagnostics();
    var file = new DataFile(Path.of(text.name()), Optional.empty(), template);
    ReportContent content = new ContentReader(templates).read(text, file, problems);
    SourceFile source = content.text(problems);
    Rendered rendered = new ReportText(content, problems).rendered(source);
    var result = new HashMap<Integer, String>();
    for (Passage passage : new MarkdownManuscript().read(rendered.markdown()).passages()) {
      IntStream.range(0, passage.text().length())
          .mapToObj(i -> origin(passage.anchor(i), rendered))
          .filter(place -> place.file().equals(source))
          .findFirst()
          .ifPresent(
              p -> result.merge(p.line(), Marks.plain(passage.text()), (a, b) -> a + " " + b));
    }
    return result;
  }

  private static SourcePosition origin(Anchor anchor, Rendered rendered) {
    int offset = rendered.markdown().lineStart(anchor.line()) + anchor.column() - 1;
    return rendered.origins().apply(offset);
  }
}
