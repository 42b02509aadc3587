package io.github.annualreport.check.collation;

import io.github.annualreport.check.collation.DocumentSentence.Printed;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Figure;

/**
 * A printed figure that was edited.
 *
 * @param labelled the figure with the words before it; empty without any
 * @param now what stands in its place; empty if nothing does
 */
record FigureEdit(Printed figure, String labelled, String now, SourcePosition place) {

  /** Whether no number stands in its place. */
  boolean isMissing() {
    return now.isBlank() || (Numerals.in(printed()) && !Numerals.in(Numerals.plain(now)));
  }

  /** A number that differs is an error; the same number in another notation is a note. */
  Diagnostic changed(String cell) {
    Figure source = figure.figure().figure();
    if (isSameNumber(source)) {
      return Diagnostic.of(
              Severity.NOTE,
              "check/figure-notation",
              place,
              "“%s”写法不同，数相同%s：这里是“%s”，按数据印作“%s”".formatted(name(), cell, now, printed()))
          .withRelated(source.origin().position(), "数据在这里");
    }
    return Diagnostic.error(
            "check/figure-changed",
            place,
            "“%s”和数据不一致%s：这里是“%s”，按数据应为“%s”".formatted(name(), cell, now, printed()))
        .withRelated(source.origin().position(), "数据在这里")
        .withHint("数改对了，就改数据文件再生成；不要只改稿子");
  }

  /** As printed, or as exact as the data have it. */
  private boolean isSameNumber(Figure source) {
    String exact = source.value().toPlainString() + source.definition().unit().symbol();
    return Numerals.areEqual(now, printed())
        || (source.text().equals(printed()) && Numerals.areEqual(now, exact));
  }

  Diagnostic missing() {
    return Diagnostic.warning(
            "check/figure-missing", place, "“%s”（%s）不见了".formatted(name(), printed()))
        .withRelated(figure.figure().figure().origin().position(), "数据在这里");
  }

  private String name() {
    return figure.figure().figure().definition().name();
  }

  private String printed() {
    return figure.figure().text();
  }
}
