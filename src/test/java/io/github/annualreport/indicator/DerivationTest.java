package io.github.annualreport.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Remarks;
import org.junit.jupiter.api.Test;

class DerivationTest {

  private static final RuleBook BOOK =
      RuleBookTest.read(
          """
          指标:
            行政处罚.案均罚没: {公式: 行政处罚.罚没 / 行政处罚.案件数, 单位: 元, 小数: 2}
            行政处罚.罚没: {公式: 行政处罚.罚款金额 + 行政处罚.没收金额, 单位: 万元, 小数: 2}
            信访.实办率: {公式: 信访.办结数 / 信访.受理数, 单位: '%', 小数: 1}
            行政检查.倍数: {公式: 行政检查.次数 / 上年(行政检查.次数), 单位: 倍, 小数: 2}
          """);

  @Test
  void derivesBothYearsInTheOrderOfNeed() {
    Figures figures =
        BOOK.derive(
            Sample.figures(
                """
                行政处罚.案件数: 6起 | 9起
                行政处罚.罚款金额: 8.25万元 | 13.42万元
                行政处罚.没收金额: 17500元 | 0元
                """));
    Figure each = figures.find("行政处罚.案均罚没").orElseThrow();
    assertThat(each.value()).isEqualByComparingTo("16666.66666666666666666666666666667");
    assertThat(each.value().precision()).isEqualTo(34);
    assertThat(each.last().orElseThrow().value())
        .isEqualByComparingTo("14911.11111111111111111111111111111");
    assertThat(figures.find("行政处罚.罚没").orElseThrow().text()).isEqualTo("10万元");
  }

  @Test
  void remembersFormulaAndOperandsOfBothYears() {
    Figures figures = BOOK.derive(Sample.figures("信访.受理数: 3件 | 8件\n信访.办结数: 1件 | 7件"));
    Figure rate = figures.find("信访.实办率").orElseThrow();
    assertThat(rate.text()).isEqualTo("33.3%");
    assertThat(rate.origin())
        .isInstanceOfSatisfying(
            Origin.Derived.class,
            o -> {
              assertThat(o.formula()).isEqualTo("信访.办结数 / 信访.受理数");
              assertThat(o.position()).hasToString("rules.yaml:4:16");
              assertThat(o.operands()).extracting(Figure::text).containsExactly("1件", "3件");
            });
    assertThat(rate.last().orElseThrow().value()).isEqualByComparingTo("87.5");
    assertThat(rate.last().orElseThrow().origin())
        .isInstanceOfSatisfying(
            Origin.Derived.class,
            o -> assertThat(o.operands()).extracting(Figure::text).containsExactly("7件", "8件"));
  }

  @Test
  void derivesNothingFromAnAbsentFigureOrAZeroDivisor() {
    Figures figures = BOOK.derive(Sample.figures("信访.受理数: 0件 | 4件\n信访.办结数: 0件 | 2件\n行政处罚.案件数: 6起"));
    assertThat(figures.all()).hasSize(3);
  }

  @Test
  void hasNoLastYearWhereAnOperandHasNone() {
    Figures figures = BOOK.derive(Sample.figures("信访.受理数: 4件 | 8件\n信访.办结数: 2件"));
    assertThat(figures.find("信访.实办率").orElseThrow().last()).isEmpty();
  }

  @Test
  void hasNoLastYearOfWhatItselfLooksBack() {
    Figures figures = BOOK.derive(Sample.figures("行政检查.次数: 84次 | 126次"));
    Figure times = figures.find("行政检查.倍数").orElseThrow();
    assertThat(times.text()).isEqualTo("0.67倍");
    assertThat(times.last()).isEmpty();
  }

  @Test
  void isNotComparedWhereAnOperandMustNotBe() {
    var incomparable = new Remarks("", false, "1—10月", true, "");
    Figures figures = BOOK.derive(Sample.figures("信访.受理数: 4件 | 8件\n信访.办结数: 2件 | 6件", incomparable));
    Figure rate = figures.find("信访.实办率").orElseThrow();
    assertThat(rate.last()).isPresent();
    assertThat(rate.change()).isEmpty();
    assertThat(rate.remarks().estimated()).isFalse();
  }

  @Test
  void isEstimatedWhereAnOperandIs() {
    var estimated = new Remarks("", true, "", true, "");
    Figures figures = BOOK.derive(Sample.figures("信访.受理数: 4件 | 8件\n信访.办结数: 2件 | 6件", estimated));
    Figure rate = figures.find("信访.实办率").orElseThrow();
    assertThat(rate.remarks().estimated()).isTrue();
    assertThat(rate.change()).isPresent();
  }

  @Test
  void leavesTheGivenFiguresAsTheyAre() {
    Figures given = Sample.figures("信访.受理数: 4件 | 8件\n信访.办结数: 2件 | 6件");
    assertThat(BOOK.derive(given).all()).startsWith(given.all().toArray(new Figure[0]));
    assertThat(BOOK.derive(BOOK.derive(given)).all()).isEqualTo(BOOK.derive(given).all());
  }
}
