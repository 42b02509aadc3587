package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

class PublishedFiguresTest {

  private static final Sheet SHEET =
      Sheet.of(
          """
            罚款: {title: 罚款, description: 罚款, x-指标: {单位: 万元, 类别: 金额}}
            已公布:
              type: array
              items:
                type: object
                additionalProperties: false
                required: [指标, 数值, 来源]
                properties:
                  指标: {type: string}
                  数值: {type: [number, string]}
                  来源: {type: string}
                  日期: {type: string, format: date}
          """);

  @Test
  void agreesAfterConversion() {
    assertThat(SHEET.problems("罚款: 15.7万元\n已公布:\n  - {指标: 罚款, 数值: 157000元, 来源: 半年通报}\n")).isEmpty();
  }

  @Test
  void namesBothPlacesOfAContradiction() {
    Diagnostic problem =
        SHEET.problems("罚款: 15.7\n已公布:\n  - {指标: 罚款, 数值: 16.2万元, 来源: 半年通报}\n").get(0);
    assertThat(Sheet.brief(problem)).isEqualTo("data/published 1:5");
    assertThat(problem.message()).isEqualTo("“罚款”是 15.7万元，已公布的是 16.2万元");
    assertThat(problem.related().get(0).position()).hasToString("2025.yaml:3:18");
    assertThat(problem.related().get(0).message()).isEqualTo("已公布：半年通报");
  }

  @Test
  void saysNothingOfAFigureThatIsNotFilledIn() {
    assertThat(SHEET.problems("已公布:\n  - {指标: 罚款, 数值: 15.7, 来源: 半年通报}\n")).isEmpty();
  }

  @Test
  void refusesAFigureThatThereIsNot() {
    Diagnostic problem = SHEET.problems("已公布:\n  - {指标: 罚欸, 数值: 1, 来源: 甲}\n").get(0);
    assertThat(Sheet.brief(problem)).isEqualTo("data/unknown-figure 2:10");
    assertThat(problem.label()).isEqualTo("是不是“罚款”？");
  }

  @Test
  void readsThePublishedNumberAsStrictlyAsOurs() {
    assertThat(SHEET.findings("已公布:\n  - {指标: 罚款, 数值: 16起, 来源: 甲}\n"))
        .containsExactly("figure/unit 2:18");
  }

  @Test
  void leavesMissingPartsToTheSchema() {
    assertThat(SHEET.findings("已公布:\n  - {指标: 罚款, 来源: 甲}\n"))
        .containsExactly("schema/missing-key 2:5");
  }
}
