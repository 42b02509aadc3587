package io.github.annualreport;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of what was marked when a text was taken over from last year, and is still so. */
final class OpenMarks {

  private static final Pattern MARK = Pattern.compile("【待改：([^】\n]*)】");

  private OpenMarks() {}

  static void tell(SourceFile file, Diagnostics problems) {
    Matcher marks = MARK.matcher(file.text());
    while (marks.find()) {
      problems.add(
          Diagnostic.warning(
                  "text/open",
                  file.at(marks.start(), marks.end() - marks.start()),
                  "“" + marks.group(1) + "”是从去年接过来的，还没有改")
              .withHint("改好以后删去【待改：】"));
    }
  }
}
