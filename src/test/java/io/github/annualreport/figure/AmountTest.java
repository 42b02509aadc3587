package io.github.annualreport.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  @ParameterizedTest(name = "{0} {1} = {2} {3}")
  @CsvSource({
    "157000, 元, 15.7, 万元",
    "15.7, 万元, 157000, 元",
    "1, 亿元, 10000, 万元",
    "57.95, 万件, 579500, 件",
    "579500, 件, 57.95, 万件",
    "0.0001, 万元, 1, 元",
    "-5, 元, -0.0005, 万元",
    "123456789012345678901234567890, 元, 1234567890123456789012.3456789, 亿元"
  })
  void convertsExactly(BigDecimal value, String from, BigDecimal expected, String to) {
    assertThat(Unit.of(from).convert(value, Unit.of(to))).hasValue(expected);
  }

  @Test
  void keepsTheWrittenDecimalsInTheSameUnit() {
    assertThat(Unit.of("万元").convert(new BigDecimal("15.70"), Unit.of("万元")))
        .hasValue(new BigDecimal("15.70"));
  }

  @ParameterizedTest
  @CsvSource({"元, 件", "万元, 万件", "万, 元", "亿, 万", "人, 人次", "%, 元"})
  void doesNotConvertBetweenDifferentThings(String from, String to) {
    assertThat(Unit.of(from).convert(BigDecimal.ONE, Unit.of(to))).isEmpty();
  }

  @Test
  void convertsThereAndBackToTheSameValue() {
    var random = new Random(2031);
    List<Unit> units = List.of(Unit.of("元"), Unit.of("万元"), Unit.of("亿元"));
    for (int i = 0; i < 2000; i++) {
      BigDecimal value = BigDecimal.valueOf(random.nextLong(), random.nextInt(12));
      Unit from = units.get(random.nextInt(3));
      Unit to = units.get(random.nextInt(3));
      BigDecimal there = from.convert(value, to).orElseThrow();
      assertThat(to.convert(there, from).orElseThrow()).isEqualByComparingTo(value);
      assertThat(Unit.of(from.symbol())).isEqualTo(from);
    }
  }

  @ParameterizedTest(name = "{0}万元 → {1}")
  @CsvSource({
    "15.7, 15.7万元",
    "15.70, 15.7万元",
    "0.02, 200元",
    "0.99999, 9999.9元",
    "1, 1万元",
    "1234, 1234万元",
    "9999.99, 9999.99万元",
    "10000, 1亿元",
    "-0.5, -5000元",
    "0, 0元",
    "100, 100万元"
  })
  void printsMoneyInTheUnitThatReadsBest(BigDecimal value, String text) {
    assertThat(Amount.of(Sample.FINES, value).text()).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}万元, 2 → {1}")
  @CsvSource({
    "15.745, 15.75万元",
    "15.744999, 15.74万元",
    "0.9999996, 1万元",
    "9999.996, 1亿元",
    "-15.745, -15.75万元"
  })
  void roundsHalfUpWhenPrinted(BigDecimal value, String text) {
    assertThat(Amount.of(Sample.withDecimals(Sample.FINES, 2), value).text()).isEqualTo(text);
  }

  @Test
  void printsWhatIsNotMoneyInItsOwnUnit() {
    Definition mail = Sample.definition("办件量", Kind.COUNT, "万件", "", false);
    assertThat(Amount.of(mail, new BigDecimal("57.95")).text()).isEqualTo("57.95万件");
    assertThat(Amount.of(mail, new BigDecimal("0.5")).text()).isEqualTo("0.5万件");
    assertThat(Amount.of(Sample.CLOSED, new BigDecimal("88.80")).text()).isEqualTo("88.8%");
    assertThat(Amount.of(Sample.CASES, new BigDecimal("1E+2")).text()).isEqualTo("100起");
  }
}
