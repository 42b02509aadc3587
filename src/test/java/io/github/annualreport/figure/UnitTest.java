package io.github.annualreport.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource({
    "元, 0, 元",
    "万元, 4, 元",
    "亿元, 8, 元",
    "万件, 4, 件",
    "%, 0, %",
    "万, 0, 万",
    "亿, 0, 亿",
    "万元/起, 4, 元/起"
  })
  void readsAScaleBeforeTheBaseUnit(String symbol, int scale, String base) {
    assertThat(Unit.of(symbol)).isEqualTo(new Unit(scale, base));
    assertThat(Unit.of(symbol).symbol()).isEqualTo(symbol);
  }

  @ParameterizedTest
  @CsvSource({
    "157000, 元, 万元, 15.7",
    "15.7, 万元, 元, 157000",
    "57.95, 万件, 件, 579500",
    "579500, 件, 万件, 57.95",
    "1, 元, 亿元, 0.00000001",
    "15.70, 万元, 万元, 15.70",
    "0, 元, 万元, 0",
  })
  void convertsExactly(String value, String from, String to, String expected) {
    assertThat(Unit.of(from).convert(new BigDecimal(value), Unit.of(to)))
        .hasValue(new BigDecimal(expected));
  }

  @Test
  void doesNotConvertWhatIsCountedDifferently() {
    assertThat(Unit.of("人").convert(BigDecimal.ONE, Unit.of("人次"))).isEmpty();
    assertThat(Unit.of("万").convert(BigDecimal.ONE, Unit.of("元"))).isEmpty();
  }

  @Test
  void comesBackFromEveryConversionWithTheSameValue() {
    var random = new Random(7);
    List<Unit> units = List.of(Unit.of("元"), Unit.of("万元"), Unit.of("亿元"));
    for (int i = 0; i < 5000; i++) {
      var value = new BigDecimal(new BigInteger(80, random), random.nextInt(20));
      Unit from = units.get(random.nextInt(3));
      Unit to = units.get(random.nextInt(3));
      BigDecimal there = from.convert(value, to).orElseThrow();
      assertThat(to.convert(there, from).orElseThrow()).isEqualByComparingTo(value);
      assertThat(from.inBase(value)).isEqualByComparingTo(to.inBase(there));
    }
  }

  @Test
  void needsABase() {
    assertThatIllegalArgumentException().isThrownBy(() -> Unit.of(""));
  }
}
