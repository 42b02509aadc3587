package io.github.annualreport.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.annualreport.diagnostic.SourceFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final Remarks PART = new Remarks("", false, "1—10月", true, "");
  private static final Remarks INCOMPARABLE = new Remarks("", false, "", false, "");
  private static final Remarks WITHHELD = new Remarks("", false, "", true, "", true);

  @Test
  void takesLastYearFromItsFile() {
    assertThat(compared(figure("甲", "6"), figure("甲", "9")).change().orElseThrow().clause())
        .isEqualTo("比上年减少3件");
  }

  @Test
  void prefersWhatTheFigureItselfSaysOfLastYear() {
    var own = Optional.of(new Figure.Last(new BigDecimal("7"), origin()));
    Figure compared = compared(figure("甲", "6").withLast(own), figure("甲", "9"));
    assertThat(compared.last()).isEqualTo(own);
  }

  @Test
  void isNotComparedWithAnotherFigure() {
    assertThat(compared(figure("甲", "6"), figure("乙", "9")).change()).isEmpty();
  }

  @Test
  void isNotComparedIfItIsDeclaredIncomparable() {
    assertThat(compared(figure("甲", "6", INCOMPARABLE), figure("甲", "9")).change()).isEmpty();
  }

  @Test
  void isNotComparedIfEitherIsOfPartOfAYear() {
    assertThat(compared(figure("甲", "6", PART), figure("甲", "9")).change()).isEmpty();
    assertThat(compared(figure("甲", "6"), figure("甲", "9", PART)).change()).isEmpty();
  }

  @Test
  void doesNotTellAWithheldFigureAYearLater() {
    assertThat(compared(figure("甲", "6"), figure("甲", "9", WITHHELD)).last()).isEmpty();
  }

  @Test
  void saysNothingOfAFineWithoutACase() {
    Figure fine = figure("罚款", "案件", "8");
    assertThat(Figures.of(List.of(fine)).speaks(fine)).isFalse();
    assertThat(Figures.of(List.of(fine, figure("案件", "0"))).speaks(fine)).isFalse();
    assertThat(Figures.of(List.of(fine, figure("案件", "2"))).speaks(fine)).isTrue();
  }

  @Test
  void lastsInTheOrderItWasGiven() {
    Figures figures = Figures.of(List.of(figure("乙", "1"), figure("甲", "2")));
    assertThat(figures.all()).extracting(f -> f.definition().name()).containsExactly("乙", "甲");
  }

  @Test
  void hasNoTwoDefinitionsOfOneName() {
    Definition definition = figure("甲", "1").definition();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Catalogue.of(List.of(definition, definition)))
        .withMessageContaining("甲");
  }

  private static Figure compared(Figure now, Figure last) {
    return Figures.of(List.of(now)).comparedWith(Figures.of(List.of(last))).all().get(0);
  }

  private static Figure figure(String name, String value) {
    return figure(name, value, Remarks.NONE);
  }

  private static Figure figure(String name, String value, Remarks remarks) {
    return figure(name, Optional.empty(), value, remarks);
  }

  private static Figure figure(String name, String follows, String value) {
    return figure(name, Optional.of(follows), value, Remarks.NONE);
  }

  private static Figure figure(
      String name, Optional<String> follows, String value, Remarks remarks) {
    var phrasing = Phrasing.of(name, "未发生", Direction.NEUTRAL, Kind.COUNT);
    var definition =
        new Definition(
            new Term(name, name, ""), Measurement.of(Kind.COUNT, "件"), follows, phrasing);
    return new Figure(definition, new BigDecimal(value), Optional.empty(), origin(), remarks);
  }

  private static Figure.Origin origin() {
    return new Figure.Origin.Given(new SourceFile("2025.yaml", "").start(), "1");
  }
}
