package io.github.annualreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTest {

  @ParameterizedTest
  @CsvSource({
    "1, 一",
    "2, 二",
    "10, 十",
    "11, 十一",
    "20, 二十",
    "21, 二十一",
    "100, 一百",
    "103, 一百零三",
    "110, 一百一十",
    "112, 一百一十二",
    "999, 九百九十九",
    "1000, 一千",
    "1001, 一千零一",
    "1010, 一千零一十",
    "2300, 二千三百",
    "10000, 一万",
    "100000, 十万",
    "120300, 十二万零三百",
  })
  void numbersInCharacters(int number, String expected) {
    assertThat(ChineseNumber.of(number)).isEqualTo(expected);
  }

  @Test
  void countsTwoAsAPair() {
    assertThat(ChineseNumber.count(2)).isEqualTo("两");
    assertThat(ChineseNumber.count(12)).isEqualTo("十二");
  }
}
