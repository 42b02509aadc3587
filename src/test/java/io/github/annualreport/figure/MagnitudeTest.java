package io.github.annualreport.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MagnitudeTest {

  @ParameterizedTest
  @CsvSource({
    "MONEY, 万元, 13.42, 134.2, 约为上年的 10 倍",
    "MONEY, 万元, 8.25, 82500, 约为上年的 10000 倍",
    "MONEY, 万元, 13.42, 82500, 约为上年的 6148 倍",
    "MONEY, 万元, 13.42, 0.0825, 约为上年的 1/163",
    "RATE, %, 91.7, 0.917, 约为上年的 1/100",
    "COUNT, 件, 126, 1260, 约为上年的 10 倍",
    "COUNT, 件, 6, 600, 约为上年的 100 倍"
  })
  void isTenTimesOrMore(Kind kind, String unit, String last, String now, String text) {
    assertThat(of(kind, unit, last, now).map(m -> m.text("上年"))).contains(text);
  }

  @ParameterizedTest
  @CsvSource({
    "MONEY, 万元, 13.42, 8.25",
    "MONEY, 万元, 10, 97",
    "MONEY, 万元, 0, 97",
    "MONEY, 万元, 97, 0",
    "COUNT, 件, 1, 10",
    "COUNT, 件, 9, 99",
    "RANK, 位, 1, 12"
  })
  void isNoneOfAYearLikeAnother(Kind kind, String unit, String last, String now) {
    assertThat(of(kind, unit, last, now)).isEmpty();
  }

  private static Optional<Magnitude> of(Kind kind, String unit, String last, String now) {
    Definition definition = Definitions.of(kind, unit, OptionalInt.empty(), "");
    return Magnitude.of(new Change(definition, new BigDecimal(last), new BigDecimal(now)));
  }
}
