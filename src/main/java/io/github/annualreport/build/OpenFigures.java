package io.github.annualreport.build;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Definition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports the figures that are still 未填 and that a text needs, all at once and where they are to be
 * filled in; rendering stops at the first.
 */
record OpenFigures(ReportContent content, Diagnostics problems) {

  void check(SourceFile text) {
    for (Definition definition : content.template().schema().catalogue().all()) {
      String name = definition.name();
      Optional<SourcePosition> open = content.data().openAt(name);
      if (open.isPresent() && !text.text().contains(name + "??")) {
        lookUp(name, text).ifPresent(place -> tell(name, open.get(), place));
      }
    }
  }

  private static Optional<SourcePosition> lookUp(String name, SourceFile text) {
    Matcher use =
        Pattern.compile("(?:\\$\\{\\(?|数[一二三四五六]?=)" + Pattern.quote(name) + "(?![\\p{IsHan}0-9])")
            .matcher(text.text());
    return use.find()
        ? Optional.of(text.at(use.start(), use.end() - use.start()))
        : Optional.empty();
  }

  private void tell(String name, SourcePosition open, SourcePosition use) {
    problems.add(
        Diagnostic.error("data/open", open, "“" + name + "”还没有填，正文里要用它")
            .withRelated(use, "用在这里")
            .withHint("填在这里；没有发生写 0；不写进报告的，把正文里的这句也删去"));
  }
}
