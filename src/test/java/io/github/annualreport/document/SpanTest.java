package io.github.annualreport.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Direction;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Measurement;
import io.github.annualreport.figure.Phrasing;
import io.github.annualreport.figure.Remarks;
import io.github.annualreport.figure.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void joinsTextAndPrintedFigures() {
    var figure = new Inline.Figure(cases(), Inline.Aspect.VALUE, "11起");

    assertThat(Span.of(List.of(text("查处案件"), figure, text("。"))))
        .containsExactly(new Span("查处案件11起。", false, false));
  }

  @Test
  void joinsEmphasisBesideAndWithinEmphasis() {
    var inner = new Inline.Strong(List.of(text("乙")));
    var outer = new Inline.Strong(List.of(text("甲"), inner));
    var next = new Inline.Strong(List.of(text("丙")));

    assertThat(Span.of(List.of(text(""), outer, text(""), next, text("丁"))))
        .containsExactly(new Span("甲乙丙", true, false), new Span("丁", false, false));
  }

  @Test
  void refusesACountThatNobodyHasResolved() {
    assertThatThrownBy(() -> Span.of(List.of(new Inline.Count())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Inline.Text text(String text) {
    return new Inline.Text(text);
  }

  private static Figure cases() {
    var definition =
        new Definition(
            new Term("行政处罚.案件数", "案件数", ""),
            Measurement.of(Kind.COUNT, "起"),
            Optional.empty(),
            Phrasing.of("案件", "", Direction.NEUTRAL, Kind.COUNT));
    var position = new SourcePosition(new SourceFile("2031.yaml", "11"), 1, 1, 2);
    return new Figure(
        definition,
        new BigDecimal("11"),
        Optional.empty(),
        new Origin.Given(position, "11"),
        Remarks.NONE);
  }
}
