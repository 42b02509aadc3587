package io.github.annualreport.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, '', 与上年持平, ''",
    "0, 3, 上年未发生, 增加3件, ''",
    "0, 120, 上年未发生, 增加120件, ''",
    "3, 0, 上年3件，本年未发生, 减少3件, ''",
    "3, 3, 与上年持平, 与上年持平, 0.0",
    "3, 5, 比上年增加2件, 增加2件, 66.7",
    "9, 4, 比上年减少5件, 减少5件, -55.6",
    "9, 120, 比上年增加111件, 增加111件, 1233.3",
    "120, 0, 上年120件，本年未发生, 减少120件, ''",
    "120, 4, 同比下降96.7%, 减少116件, -96.7",
    "120, 120, 与上年持平, 与上年持平, 0.0",
    "120, 80, 同比下降33.3%, 减少40件, -33.3",
    "10, 20, 同比增长100.0%, 增加10件, 100.0",
    "100, 220, 同比增长120.0%, 增加120件, 120.0",
    "10000, 10001, 与上年基本持平, 增加1件, 0.0",
  })
  void wordsACount(String last, String now, String clause, String difference, String rate) {
    Change change = change(Definitions.count(), last, now);
    assertThat(change.clause()).isEqualTo(clause);
    assertThat(change.differenceText()).isEqualTo(difference);
    assertThat(change.rate().map(BigDecimal::toPlainString).orElse("")).isEqualTo(rate);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 220, 同比增长1.2倍",
    "10, 50, 同比增长4倍",
    "10, 20, 同比增长1倍",
    "100, 205, 同比增长1.05倍",
    "300, 1000, 同比增长2.33倍",
    "1000, 1999, 同比增长99.9%",
    "120, 80, 同比下降33.3%",
    "9, 120, 比上年增加111件",
    "0, 120, 上年未发生",
    "120, 120, 与上年持平",
  })
  void wordsAGrowthByMultiples(String last, String now, String clause) {
    assertThat(change(Definitions.count(), last, now).clauseInMultiples()).isEqualTo(clause);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, ''",
    "0, 8.25, 比上年增加8.25万元",
    "8.25, 0, 比上年减少8.25万元",
    "13.42, 8.25, 同比下降38.5%",
    "0.5, 1, 同比增长100.0%",
    "15.70, 15.7, 与上年持平",
  })
  void wordsMoney(String last, String now, String clause) {
    assertThat(change(Definitions.money("万元"), last, now).clause()).isEqualTo(clause);
  }

  @ParameterizedTest
  @CsvSource({
    "13.42, 8.25, 减少5.17万元",
    "0.5, 1.5, 增加1万元",
    "15.7, 0.5, 减少152000元",
    "9999, 10001, 增加0.0002亿元",
    "12000, 0, 减少1.2亿元",
  })
  void tellsADifferenceOfMoneyInTheUnitOfThisYear(String last, String now, String difference) {
    Change change = change(Definitions.money("万元"), last, now);
    assertThat(change.differenceText()).isEqualTo(difference);
  }

  @ParameterizedTest
  @CsvSource({
    "84.4, 88.8, 比上年提高4.4个百分点",
    "88.8, 84.4, 比上年降低4.4个百分点",
    "95, 100, 比上年提高5.0个百分点",
    "0, 100, 比上年提高100个百分点",
    "100, 0, 比上年降低100个百分点",
    "0, 0, 与上年持平",
    "88.8, 88.8, 与上年持平",
    "88.81, 88.84, 与上年基本持平",
    "91.6666666666666666666666666666666667, 96, 比上年提高4.3个百分点",
    "50, 50.05, 比上年提高0.1个百分点",
    "50, 50.049999, 与上年基本持平",
    "91.65, 96.04, 比上年提高4.3个百分点",
    "95.96, 96.04, 与上年基本持平",
    "96, 99.96, 比上年提高3.96个百分点",
    "100, 99.96, 比上年降低0.04个百分点",
  })
  void tellsAChangeOfARateInPercentagePoints(String last, String now, String clause) {
    Change change = change(Definitions.rate(1), last, now);
    assertThat(change.clause()).isEqualTo(clause);
    assertThat(change.rate()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "12.5, 10.0, 同比下降20.0%, 减少2.5个工作日",
    "2, 3, 同比增长50.0%, 增加1个工作日",
    "0, 3, 比上年增加3个工作日, 增加3个工作日",
    "-3, 5, 比上年增加8个工作日, 增加8个工作日",
    "5, -3, 比上年减少8个工作日, 减少8个工作日",
    "-3, -5, 比上年减少2个工作日, 减少2个工作日",
    "-3.01, -3.02, 与上年基本持平, 与上年基本持平",
    "10.04, 10.01, 同比下降0.3%, 与上年基本持平",
  })
  void wordsAMeasureAndGivesNoRateAcrossASignOrOnANegativeBase(
      String last, String now, String clause, String difference) {
    Change change = change(Definitions.measure("个工作日", 1), last, now);
    assertThat(change.clause()).isEqualTo(clause);
    assertThat(change.differenceText()).isEqualTo(difference);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, 上年末未发生",
    "3, 0, 上年末3件，本年末未发生",
    "3, 5, 比上年末增加2件",
    "60, 54, 比上年末下降10.0%",
    "60, 60, 与上年末持平",
    "10000, 10001, 与上年末基本持平",
    "0, 0, ''",
  })
  void comparesAStockWithTheEndOfLastYear(String last, String now, String clause) {
    Change change = change(Definitions.stock(Definitions.count()), last, now);
    assertThat(change.clause()).isEqualTo(clause);
    assertThat(change.base()).isEqualTo("上年末");
  }

  @ParameterizedTest
  @CsvSource({"80, 1, 增长1.3%", "800, 1, 增长0.1%", "8000, 4, 增长0.1%", "80000, 39, 0"})
  void roundsARateHalfUpOnce(String last, String more, String expected) {
    BigDecimal now = new BigDecimal(last).add(new BigDecimal(more));
    Change change = new Change(Definitions.count(), new BigDecimal(last), now);
    String clause = expected.equals("0") ? "与上年基本持平" : "同比" + expected;
    assertThat(change.clause()).isEqualTo(clause);
  }

  @ParameterizedTest
  @CsvSource({"13.416, 8.254, 减少5.17万元", "0.98123, 1.3416, 增加0.36万元", "1.04, 0, 减少1.04万元"})
  void subtractsMoneyAsItIsPrinted(String last, String now, String difference) {
    assertThat(change(Definitions.money("万元", 2), last, now).differenceText())
        .isEqualTo(difference);
  }

  @Test
  void doesNotRoundADeclineUpToTheWhole() {
    assertThat(change(Definitions.count(), "2501", "1").clause()).isEqualTo("同比下降99.96%");
    assertThat(change(Definitions.count(), "2500", "5001").clause()).isEqualTo("同比增长100.0%");
  }

  @Test
  void doesNotRoundARateTwice() {
    // 0.04999…9 % has more nines than a rounded quotient could keep.
    String nines = "9".repeat(60);
    Change change = change(Definitions.measure("吨", 1), "100", "100.04" + nines);
    assertThat(change.rate()).hasValue(new BigDecimal("0.0"));
  }

  @ParameterizedTest
  @CsvSource({
    "COUNT, GOOD, 同比增长50.0%, 同比下降33.3%",
    "COUNT, BAD, 同比上升50.0%, 同比下降33.3%",
    "COUNT, NEUTRAL, 同比增长50.0%, 同比下降33.3%",
    "RATE, GOOD, 比上年提高10.0个百分点, 比上年降低10.0个百分点",
    "RATE, BAD, 比上年上升10.0个百分点, 比上年降低10.0个百分点",
  })
  void choosesTheVerbByWhetherARiseIsWelcome(
      Kind kind, Direction direction, String rise, String fall) {
    Definition definition = Definitions.directed(kind, direction);
    assertThat(change(definition, "20", "30").clause()).isEqualTo(rise);
    assertThat(change(definition, "30", "20").clause()).isEqualTo(fall);
  }

  @Test
  void judgesASmallBaseInTheBaseUnit() {
    Definition tenThousands = Definitions.of(Kind.COUNT, "万件", OptionalInt.empty(), "");
    assertThat(change(tenThousands, "5.2", "7.8").clause()).isEqualTo("同比增长50.0%");
  }

  @Test
  void namesTheDifferenceWhereNothingIsKnownToSayOfZero() {
    Definition silent = Definitions.count("");
    assertThat(change(silent, "0", "3").clause()).isEqualTo("比上年增加3件");
    assertThat(change(silent, "3", "0").clause()).isEqualTo("比上年减少3件");
  }

  @Test
  void hasTheOppositeSignWhenTheYearsAreSwapped() {
    var random = new Random(20250101);
    for (Definition definition :
        List.of(Definitions.count(), Definitions.money("万元", 2), Definitions.rate(1))) {
      for (int i = 0; i < 2000; i++) {
        BigDecimal last = BigDecimal.valueOf(random.nextInt(200_000) - 50_000, random.nextInt(4));
        BigDecimal now = BigDecimal.valueOf(random.nextInt(200_000) - 50_000, random.nextInt(4));
        Change there = new Change(definition, last, now);
        Change back = new Change(definition, now, last);
        assertThat(there.difference()).isEqualByComparingTo(back.difference().negate());
        int signs = there.rate().map(BigDecimal::signum).orElse(0) * sign(back);
        assertThat(signs).isLessThanOrEqualTo(0);
        assertThat(there.clause()).doesNotContain("-");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "5, 3, 比上年前移2位, 前移2位",
    "5, 6, 比上年后移1位, 后移1位",
    "5, 5, 与上年持平, 0",
  })
  void tellsAPlaceAmongOthersByHowFarItMoved(
      String last, String now, String clause, String signed) {
    Definition rank = Definitions.of(Kind.RANK, "位", OptionalInt.empty(), "");

    assertThat(change(rank, last, now).clause()).isEqualTo(clause);
    assertThat(change(rank, last, now).signed()).isEqualTo(signed);
    assertThat(change(rank, last, now).signedRate()).isEqualTo("—");
  }

  private static int sign(Change change) {
    return change.rate().map(BigDecimal::signum).orElse(0);
  }

  private static Change change(Definition definition, String last, String now) {
    return new Change(definition, new BigDecimal(last), new BigDecimal(now));
  }

  @Test
  void doesNotSayOfANegativeLastYearThatSomethingHappenedThen() {
    assertThat(change(Definitions.count(), "-3", "0").clause()).isEqualTo("比上年增加3件");
  }
}
