package io.github.annualreport.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.SourceFile;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApproximationTest {

  @ParameterizedTest
  @CsvSource({
    "1187, 百, 近1200件",
    "1112, 百, 1100余件",
    "1150, 百, 1100余件",
    "1151, 百, 近1200件",
    "34, 十, 30余件",
    "30, 十, 30件",
    "7, 十, 7件",
    "99, 十, 近100件",
  })
  void saysOnWhichSideOfTheRoundNumberItIs(String value, String place, String text) {
    assertThat(Approximation.text(figure("件", value), place, Optional.empty())).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1187, 余, 1100余件",
    "1187, 多, 1100多件",
    "1187, 超, 超1100件",
    "1187, 以上, 1100件以上",
    "1187, 近, 近1200件",
    "1112, 近, 近1200件",
    "1187, 约, 约1200件",
    "1112, 约, 约1100件",
    "1200, 近, 1200件",
    "1200, 超, 1200件",
    "1200, 约, 1200件",
    "1200, 以上, 1200件以上",
  })
  void roundsAsTheWordSays(String value, String word, String text) {
    assertThat(Approximation.text(figure("件", value), "百", Approximation.Word.of(word)))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1187.3, 百万, 近1200万元",
    "1112.3, 百万, 1100余万元",
    "37421, 千万, 3.7亿余元",
    "9996, 百万, 近1亿元",
    "0.83, 千, 8000余元",
    "0.52, 千, 5000余元",
  })
  void putsTheWordBesideTheUnit(String value, String place, String text) {
    assertThat(Approximation.text(figure("万元", value), place, Optional.empty())).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "20431, 万, 2万余件",
    "118700, 万, 近12万件",
    "372000, 十万, 近40万件",
    "342000, 十万, 30余万件",
    "20431, 千, 20000余件",
  })
  void countsInTenThousandsWhereThePlaceIsAsGreat(String value, String place, String text) {
    assertThat(Approximation.text(figure("件", value), place, Optional.empty())).isEqualTo(text);
  }

  @Test
  void aPercentageIsOver() {
    assertThat(Approximation.text(figure("%", "93.4"), "十", Optional.empty())).isEqualTo("超90%");
    assertThat(Approximation.text(figure("%", "98.4"), "十", Optional.empty())).isEqualTo("近100%");
  }

  private static Figure figure(String unit, String value) {
    Kind kind = unit.endsWith("元") ? Kind.MONEY : unit.equals("%") ? Kind.RATE : Kind.COUNT;
    var origin = new Figure.Origin.Given(new SourceFile("", "").start(), value);
    return new Figure(
        Definitions.of(kind, unit, OptionalInt.empty(), ""),
        new BigDecimal(value),
        Optional.empty(),
        origin,
        Remarks.NONE);
  }
}
