package io.github.annualreport.check;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.reader.docx.MarginComment;
import java.util.ArrayList;

/** Says findings in the margin of the file they were found in. */
final class FindingComments {

  private FindingComments() {}

  /** A DOCX has a line for each paragraph, so that a finding's line is its paragraph. */
  static MarginComment of(Manuscript manuscript, Diagnostic finding) {
    SourcePosition place = finding.position();
    String text = manuscript.file().line(place.line()).orElse("");
    int start = offset(text, place.column() - 1);
    int end = offset(text, place.column() - 1 + place.length());
    var lines = new ArrayList<String>();
    lines.add(word(finding) + "：" + finding.message() + "［" + finding.code() + "］");
    lines.addAll(finding.hints());
    finding.related().forEach(r -> lines.add(r.message() + "：" + r.position()));
    return new MarginComment(place.line(), start, end, lines);
  }

  private static int offset(String text, int codePoints) {
    return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
  }

  private static String word(Diagnostic finding) {
    return switch (finding.severity()) {
      case ERROR -> "错误";
      case WARNING -> "警告";
      case NOTE -> "提示";
    };
  }
}
