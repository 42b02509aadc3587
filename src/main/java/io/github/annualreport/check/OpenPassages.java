package io.github.annualreport.check;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Span;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.yaml.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The gaps and the marks on last year's words that a draft still has. */
final class OpenPassages {

  private final List<SourcePosition> places = new ArrayList<>();
  private int marks;

  private OpenPassages(Manuscript manuscript) {
    for (Passage passage : manuscript.passages()) {
      Matcher open = Span.OPEN.matcher(passage.text());
      while (open.find()) {
        places.add(passage.position(manuscript.file(), open.start(), open.end()));
        marks += open.group().startsWith(Placeholders.OPENING) ? 1 : 0;
      }
    }
  }

  /** One warning for all of them, at the first; none without any. */
  static Optional<Diagnostic> in(Manuscript manuscript) {
    var open = new OpenPassages(manuscript);
    return open.places.isEmpty() ? Optional.empty() : Optional.of(open.warning());
  }

  private Diagnostic warning() {
    int gaps = places.size() - marks;
    var kinds = new ArrayList<String>();
    if (gaps > 0) {
      kinds.add(gaps + " 处没有填（【…：未填】）");
    }
    if (marks > 0) {
      kinds.add(marks + " 处没有改（【待改：…】）");
    }
    return Diagnostic.warning("text/open", places.get(0), "还是草稿：" + String.join("，", kinds))
        .withHint("在数据和正文里填好、改好，再用 report build 生成");
  }
}
