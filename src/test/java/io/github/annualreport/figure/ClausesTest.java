package io.github.annualreport.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.SourceFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {

  @ParameterizedTest
  @CsvSource({
    "90, 100, 180, 200, 同比分别下降10.0%和10.0%",
    "90, 100, 220, 200, 同比分别下降10.0%、增长10.0%",
    "90, 100, 200, 200, 分别同比下降10.0%、与上年持平",
    "4, 2, 3, 5, 分别比上年增加2件、比上年减少2件",
  })
  void tellsTwoChangesInOneClause(
      String now, String last, String otherNow, String otherLast, String clause) {
    assertThat(
            Clauses.respectively(
                List.of(
                    figure("件", Kind.COUNT, now, last),
                    figure("件", Kind.COUNT, otherNow, otherLast))))
        .contains(clause);
  }

  @Test
  void joinsThreeWithCommasAndAnAnd() {
    assertThat(
            Clauses.respectively(
                List.of(
                    figure("件", Kind.COUNT, "90", "100"),
                    figure("件", Kind.COUNT, "80", "100"),
                    figure("件", Kind.COUNT, "70", "100"))))
        .contains("同比分别下降10.0%、20.0%和30.0%");
  }

  @Test
  void saysNothingOfTwoWhereOneHasNoLastYear() {
    assertThat(
            Clauses.respectively(
                List.of(figure("件", Kind.COUNT, "90", "100"), figure("件", Kind.COUNT, "80", ""))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "项, COUNT, 304, 494, 由494项减少到304项",
    "项, COUNT, 4, 2, 由2项增加到4项",
    "%, RATE, 38, 40, 由40%降低到38%",
    "项, COUNT, 4, 4, ''",
    "项, COUNT, 4, 0, ''",
    "项, COUNT, 0, 4, ''",
  })
  void tellsFromWhatToWhat(String unit, Kind kind, String now, String last, String clause) {
    assertThat(Clauses.fromTo(figure(unit, kind, now, last)).orElse("")).isEqualTo(clause);
  }

  @ParameterizedTest
  @CsvSource({
    "天, COUNT, 299, 294, 超出目标值5天",
    "天, COUNT, 290, 294, 低于目标值4天",
    "%, RATE, 91.5, 90, 高于目标值1.5个百分点",
    "%, RATE, 99.96, 100, 低于目标值0.04个百分点",
    "天, COUNT, 294, 294, 与目标值持平",
  })
  void tellsTheDistanceFromTheTarget(
      String unit, Kind kind, String value, String target, String clause) {
    assertThat(Clauses.against(figure(unit, kind, value, ""), figure(unit, kind, target, "")))
        .isEqualTo(clause);
  }

  @Test
  void doesNotSayOfAnIncompleteRateThatAllAreWhole() {
    Figure whole = figure("%", Kind.RATE, "100", "");
    Figure almost = figure("%", Kind.RATE, "99.96", "");

    assertThat(Clauses.values(List.of(whole, almost), Figure::text)).isEqualTo("分别为100%和99.96%");
    assertThat(Clauses.values(List.of(whole, whole), Figure::text)).isEqualTo("均为100%");
  }

  @Test
  void tellsThePartsOfAWholeThatThereAre() {
    Figure whole = figure("件", Kind.COUNT, "11", "");
    Figure seven = figure("件", Kind.COUNT, "7", "");
    Figure none = figure("件", Kind.COUNT, "0", "");

    assertThat(Clauses.among(whole, List.of(seven, none, seven), Figure::text))
        .isEqualTo("其中某案件7件、某案件7件");
    assertThat(Clauses.among(whole, List.of(none, whole), Figure::text)).isEqualTo("均为某案件");
    assertThat(Clauses.among(whole, List.of(none), Figure::text)).isEmpty();
  }

  private static Figure figure(String unit, Kind kind, String value, String last) {
    var definition =
        new Definition(
            new Term("甲.乙", "某案件数", ""),
            Measurement.of(kind, unit),
            Optional.empty(),
            Phrasing.of("某案件", "未发生", Direction.NEUTRAL, kind));
    var origin = new Figure.Origin.Given(new SourceFile("", "").start(), value);
    return new Figure(
        definition,
        new BigDecimal(value),
        last.isEmpty()
            ? Optional.empty()
            : Optional.of(new Figure.Last(new BigDecimal(last), origin)),
        origin,
        Remarks.NONE);
  }
}
