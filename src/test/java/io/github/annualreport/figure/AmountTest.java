package io.github.annualreport.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource({
    "元, 0, 0元",
    "元, 13420, 1.342万元",
    "元, 9999, 9999元",
    "元, 10000, 1万元",
    "元, 99999999, 9999.9999万元",
    "元, 100000000, 1亿元",
    "万元, 15.70, 15.7万元",
    "万元, 0.02, 200元",
    "万元, 12000, 1.2亿元",
    "亿元, 0.5, 5000万元",
    "万元, -0.5, -5000元",
    "万元/起, 0.5, 5000元/起",
  })
  void printsMoneyInTheUnitThatReadsBest(String unit, String value, String text) {
    assertThat(Amount.of(Definitions.money(unit), new BigDecimal(value)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1.375, 1.38万元",
    "1.374999, 1.37万元",
    "9999.994, 9999.99万元",
    "9999.995, 1亿元",
    "20, 20万元",
  })
  void roundsMoneyHalfUpBeforeItChoosesTheUnit(String value, String text) {
    assertThat(Amount.of(Definitions.money("万元", 2), new BigDecimal(value)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "96, 96.0%",
    "91.66666, 91.7%",
    "91.65, 91.7%",
    "100, 100%",
    "99.96, 99.96%",
    "99.9600159936, 99.96%",
    "99.999996, 99.999996%",
    "99.95, 99.95%",
    "99.94, 99.9%",
    "100.04, 100.0%",
    "0, 0%",
    "0.04, 0.04%",
    "0.0444, 0.04%"
  })
  void givesEveryRateItsDeclaredDecimals(String value, String text) {
    assertThat(Amount.of(Definitions.rate(1), new BigDecimal(value)).text()).isEqualTo(text);
  }

  @Test
  void printsARateWithoutDeclaredDecimalsAsItWasWritten() {
    Definition rate = Definitions.of(Kind.RATE, "%", OptionalInt.empty(), "");
    assertThat(Amount.of(rate, new BigDecimal("33")).text()).isEqualTo("33%");
    assertThat(Amount.of(rate, new BigDecimal("33.50")).text()).isEqualTo("33.5%");
  }

  @ParameterizedTest
  @CsvSource({"1234567, 1234567件", "1E+3, 1000件", "11.0, 11件"})
  void printsACountWithoutGroupingOrExponent(String value, String text) {
    assertThat(Amount.of(Definitions.count(), new BigDecimal(value)).text()).isEqualTo(text);
  }
}
