package io.github.annualreport.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final Remarks TEN_MONTHS = new Remarks("", false, "1—10月", true, "");

  @Test
  void takesLastYearsValueFromLastYearsFigures() {
    Figures figures = figures(Sample.figure(Sample.CASES, "6"));
    Figures compared = figures.comparedWith(figures(Sample.figure(Sample.CASES, "9")));
    assertThat(last(compared)).isEqualTo("9");
  }

  @Test
  void prefersWhatTheFigureItselfSaysOfLastYear() {
    Figures figures = figures(Sample.withLast(Sample.CASES, "8", "6", Remarks.NONE));
    Figures compared = figures.comparedWith(figures(Sample.figure(Sample.CASES, "9")));
    assertThat(last(compared)).isEqualTo("8");
  }

  @Test
  void doesNotCompareAYearWithAPartOfTheYearBefore() {
    Figures figures = figures(Sample.figure(Sample.CASES, "6"));
    Figures partYear = figures(Sample.figure(Sample.CASES, "9", TEN_MONTHS));
    assertThat(last(figures.comparedWith(partYear))).isEmpty();
  }

  @Test
  void leavesOutWhatOnlyLastYearHas() {
    Figures compared =
        figures(Sample.figure(Sample.CASES, "6"))
            .comparedWith(figures(Sample.figure(Sample.DAYS, "9")));
    assertThat(compared.all()).hasSize(1);
    assertThat(last(compared)).isEmpty();
  }

  @Test
  void aFigureSpeaksIfTheCountItFollowsIsAboveZero() {
    Figure fine = Sample.figure(Sample.following(Sample.FINES, "案件数"), "5");
    assertThat(figures(Sample.figure(Sample.CASES, "6")).speaks(fine)).isTrue();
    assertThat(figures(Sample.figure(Sample.CASES, "0")).speaks(fine)).isFalse();
    assertThat(figures().speaks(fine)).isFalse();
    assertThat(figures().speaks(Sample.figure(Sample.FINES, "5"))).isTrue();
  }

  private static Figures figures(Figure... figures) {
    return Figures.of(List.of(figures));
  }

  private static String last(Figures figures) {
    return figures.all().get(0).last().map(Figure.Last::value).map(BigDecimal::toString).orElse("");
  }
}
