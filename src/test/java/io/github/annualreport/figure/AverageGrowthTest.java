package io.github.annualreport.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AverageGrowthTest {

  @ParameterizedTest
  @CsvSource({
    "100, 121, 2, +10.0%",
    "100, 100, 3, 0.0%",
    "121, 100, 2, -9.1%",
    "12, 6, 2, -29.3%",
    "1000, 1000.5, 1, +0.1%",
    "1000, 1000.49, 1, 0.0%",
    "1, 1000000000, 1, —",
    "1000000000000, 1, 1, -100.0%",
    "0, 5, 2, —",
    "5, 0, 2, —",
    "-5, 5, 2, —"
  })
  void isTheCompoundRate(BigDecimal first, BigDecimal last, int years, String rate) {
    assertThat(growth(Kind.COUNT, false, first, last, years).signedRate()).isEqualTo(rate);
  }

  @Test
  void statesAndPercentagesHaveNone() {
    assertThat(growth(Kind.COUNT, true, BigDecimal.ONE, BigDecimal.TEN, 2).rate()).isEmpty();
    assertThat(growth(Kind.RATE, false, BigDecimal.ONE, BigDecimal.TEN, 2).rate()).isEmpty();
  }

  private static AverageGrowth growth(
      Kind kind, boolean stock, BigDecimal first, BigDecimal last, int years) {
    var definition =
        new Definition(
            new Term("甲.乙", "乙", ""),
            new Measurement(
                kind, Unit.of(kind == Kind.RATE ? "%" : "件"), stock, Precision.STANDARD),
            Optional.empty(),
            Phrasing.of("乙", "", Direction.NEUTRAL, kind));
    return new AverageGrowth(definition, first, last, years);
  }
}
