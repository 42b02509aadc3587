package io.github.annualreport.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

  private static final Map<String, Definition> DEFINITIONS =
      Map.of(
          "案件数", Sample.CASES,
          "罚款金额", Sample.FINES,
          "办结率", Sample.CLOSED,
          "时限", Sample.DAYS,
          "持证人数", Sample.STAFF);

  @ParameterizedTest(name = "{0}: {1} → {2}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # figure, last, now, clause, difference, rate
          案件数,   0,    0,    '',               与上年持平,      -
          案件数,   0,    3,    上年未发生,        增加3起,         -
          案件数,   0,    30,   上年未发生,        增加30起,        -
          案件数,   3,    0,    上年3起，本年未发生, 减少3起,         -100.0
          案件数,   3,    3,    与上年持平,        与上年持平,      0.0
          案件数,   3,    9,    比上年增加6起,     增加6起,         200.0
          案件数,   9,    30,   比上年增加21起,    增加21起,        233.3
          案件数,   10,   12,   同比增长20.0%,     增加2起,         20.0
          案件数,   30,   0,    上年30起，本年未发生, 减少30起,       -100.0
          案件数,   30,   9,    同比下降70.0%,     减少21起,        -70.0
          案件数,   30,   20,   同比下降33.3%,     减少10起,        -33.3
          案件数,   30,   30,   与上年持平,        与上年持平,      0.0
          案件数,   5000, 5001, 与上年基本持平,    增加1起,         0.0
          罚款金额, 0,    0,    '',               与上年持平,      -
          罚款金额, 0,    15.7, 比上年增加15.7万元, 增加15.7万元,   -
          罚款金额, 15.7, 0,    比上年减少15.7万元, 减少15.7万元,   -100.0
          罚款金额, 20.87, 15.7, 同比下降24.8%,    减少5.17万元,    -24.8
          罚款金额, 0.5,  15.7, 同比增长3040.0%,   增加15.2万元,    3040.0
          罚款金额, 15.7, 0.5,  同比下降96.8%,     减少152000元,    -96.8
          罚款金额, 15.7, 15.70, 与上年持平,       与上年持平,      0.0
          办结率,   0,    0,    与上年持平,        与上年持平,      -
          办结率,   0,    88.8, 比上年提高88.8个百分点, 提高88.8个百分点, -
          办结率,   88.8, 0,    比上年降低88.8个百分点, 降低88.8个百分点, -
          办结率,   84.4, 88.8, 比上年提高4.4个百分点,  提高4.4个百分点,  -
          办结率,   88.8, 84.4, 比上年降低4.4个百分点,  降低4.4个百分点,  -
          办结率,   88.8, 88.8, 与上年持平,        与上年持平,      -
          时限,     0,    0,    '',               与上年持平,      -
          时限,     0,    2.5,  比上年增加2.5个工作日, 增加2.5个工作日, -
          时限,     2.5,  0,    比上年减少2.5个工作日, 减少2.5个工作日, -100.0
          时限,     2.5,  3,    同比增长20.0%,     增加0.5个工作日, 20.0
          持证人数, 0,    0,    '',               与上年末持平,    -
          持证人数, 0,    3,    比上年末增加3人,   增加3人,         -
          持证人数, 3,    0,    比上年末减少3人,   减少3人,         -100.0
          持证人数, 3,    5,    比上年末增加2人,   增加2人,         66.7
          持证人数, 20,   25,   比上年末增长25.0%, 增加5人,         25.0
          持证人数, 25,   25,   与上年末持平,      与上年末持平,    0.0
          持证人数, 5000, 5001, 与上年末基本持平,  增加1人,         0.0
          """)
  void tellsAChange(
      String figure, String last, String now, String clause, String difference, BigDecimal rate) {
    Change change = Sample.change(DEFINITIONS.get(figure), last, now);
    assertThat(change.clause()).isEqualTo(clause);
    assertThat(change.differenceText()).isEqualTo(difference);
    assertThat(change.rate().orElse(null)).isEqualTo(rate);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "-3, 5, 比上年增加8万元",
    "-3, -5, 比上年减少2万元",
    "5, -3, 比上年减少8万元",
    "-3, 0, 比上年增加3万元",
    "0, -3, 比上年减少3万元",
    "-3, -3, 与上年持平"
  })
  void tellsNoRateOnANegativeValue(String last, String now, String clause) {
    Change change = Sample.change(Sample.FINES, last, now);
    assertThat(change.clause()).isEqualTo(clause);
    assertThat(change.rate()).isEmpty();
  }

  @Test
  void roundsARateHalfUpFromTheExactValues() {
    // 1/80 is exactly 1.25 %.
    assertThat(Sample.change(Sample.CASES, "80", "81").clause()).isEqualTo("同比增长1.3%");
    assertThat(Sample.change(Sample.CASES, "80", "79").clause()).isEqualTo("同比下降1.3%");
    // 0.04 % is nearly nothing, 0.05 % is not.
    assertThat(Sample.change(Sample.CASES, "2500", "2501").clause()).isEqualTo("与上年基本持平");
    assertThat(Sample.change(Sample.CASES, "2000", "2001").clause()).isEqualTo("同比增长0.1%");
  }

  @Test
  void roundsPercentagePointsToTheDecimalsOfTheFigure() {
    Definition closed = Sample.withDecimals(Sample.CLOSED, 1);
    assertThat(Sample.change(closed, "84.333333", "88.888888").clause()).isEqualTo("比上年提高4.6个百分点");
    assertThat(Sample.change(closed, "84.33", "84.35").clause()).isEqualTo("与上年基本持平");
    assertThat(Sample.change(closed, "84.33", "84.35").differenceText()).isEqualTo("与上年基本持平");
  }

  @Test
  void doesNotPrintADifferenceThatRoundsToNothing() {
    Definition days = Sample.withDecimals(Sample.DAYS, 0);
    assertThat(Sample.change(days, "2.6", "2.9").differenceText()).isEqualTo("与上年基本持平");
    assertThat(Sample.change(days, "-0.1", "0.1").clause()).isEqualTo("与上年基本持平");
  }

  @Test
  void measuresTheBaseOfACountInSingleThings() {
    Definition mail = Sample.definition("办件量", Kind.COUNT, "万件", "", false);
    assertThat(Sample.change(mail, "5", "6").clause()).isEqualTo("同比增长20.0%");
    assertThat(Sample.change(mail, "0.0005", "0.0006").clause()).isEqualTo("比上年增加0.0001万件");
  }

  @Test
  void tellsAPercentageInPointsEvenIfItHasAWordForZero() {
    Definition trained = Sample.definition("参训率", Kind.RATE, "%", "未开展", false);
    assertThat(Sample.change(trained, "0", "50").clause()).isEqualTo("比上年提高50个百分点");
    assertThat(Sample.change(trained, "50", "0").clause()).isEqualTo("比上年降低50个百分点");
  }

  @Test
  void saysOfAStockThatItWasSoAtTheEndOfTheYear() {
    Definition open = Sample.definition("未结案件", Kind.COUNT, "起", "未发生", true);
    assertThat(Sample.change(open, "1", "0").clause()).isEqualTo("上年末1起，本年末未发生");
    assertThat(Sample.change(open, "0", "1").clause()).isEqualTo("上年末未发生");
  }

  @Test
  void choosesTheVerbByWhetherARiseIsWelcome() {
    Definition good = Sample.directed(Sample.CASES, Direction.GOOD);
    Definition bad = Sample.directed(Sample.CASES, Direction.BAD);
    Definition badRate = Sample.directed(Sample.CLOSED, Direction.BAD);
    assertThat(Sample.change(good, "10", "20").clause()).isEqualTo("同比增长100.0%");
    assertThat(Sample.change(bad, "10", "20").clause()).isEqualTo("同比上升100.0%");
    assertThat(Sample.change(bad, "20", "10").clause()).isEqualTo("同比下降50.0%");
    assertThat(Sample.change(badRate, "1", "2").clause()).isEqualTo("比上年上升1个百分点");
  }

  @Test
  void tellsNothingWithoutAComparableLastYear() {
    var partYear = new Remarks("", false, "1—10月", true, "");
    var recounted = new Remarks("", false, "", false, "口径调整");
    assertThat(Sample.figure(Sample.CASES, "3").change()).isEmpty();
    assertThat(Sample.withLast(Sample.CASES, "2", "3", partYear).change()).isEmpty();
    assertThat(Sample.withLast(Sample.CASES, "2", "3", recounted).change()).isEmpty();
    assertThat(Sample.withLast(Sample.CASES, "2", "3", Remarks.NONE).change()).isPresent();
  }

  @Test
  void tellsTheOppositeWhenTheYearsAreSwapped() {
    var random = new Random(2031);
    for (int i = 0; i < 1000; i++) {
      BigDecimal a = BigDecimal.valueOf(random.nextInt(200_000), random.nextInt(4));
      BigDecimal b = BigDecimal.valueOf(random.nextInt(200_000), random.nextInt(4));
      for (Definition definition : DEFINITIONS.values()) {
        var there = new Change(definition, a, b);
        var back = new Change(definition, b, a);
        assertThat(there.difference()).isEqualByComparingTo(back.difference().negate());
        assertThat(Integer.signum(direction(there)))
            .as("%s → %s", a, b)
            .isEqualTo(there.difference().signum())
            .isEqualTo(-direction(back));
      }
    }
  }

  private static int direction(Change change) {
    String text = change.differenceText();
    return text.startsWith("增加") || text.startsWith("提高") ? 1 : text.startsWith("与") ? 0 : -1;
  }
}
