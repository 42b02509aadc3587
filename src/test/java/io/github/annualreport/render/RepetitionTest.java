package io.github.annualreport.render;

import static io.github.annualreport.render.Expectation.onlyFault;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that says once more what a figure beside it prints itself. */
class RepetitionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "查处«${处罚.案件数}»起 | ${处罚.案件数} 自带单位，去掉后面的“起”，或写 .数值",
        "上年«${处罚.案件数.上年}»起 | ${处罚.案件数.上年} 自带单位，去掉后面的“起”，或写 .数值",
        "罚款«${处罚.罚款}»万元。 | ${处罚.罚款} 自带单位，去掉后面的“万元”，或写 .数值",
        "罚款«${处罚.罚款}» 元。 | ${处罚.罚款} 自带单位，去掉后面的“元”，或写 .数值",
        "持证率«${人员.持证率}»%。 | ${人员.持证率} 自带单位，去掉后面的“%”，或写 .数值",
        "持证率«${人员.持证率}»％。 | ${人员.持证率} 自带单位，去掉后面的“％”，或写 .数值",
        "比上年«${处罚.案件数.增减}»起 | ${处罚.案件数.增减} 自带单位，去掉后面的“起”，或写 .数值",
        "«${处罚.案件数.同比}»% | ${处罚.案件数.同比} 自带单位，去掉后面的“%”，或写 .数值",
        "<#assign 数=处罚.案件数>«${数}»起 | ${数} 自带单位，去掉后面的“起”，或写 .数值",
        "<#if 处罚.案件数??>«${处罚.案件数}»</#if>起 | ${处罚.案件数} 自带单位，去掉后面的“起”，或写 .数值",
        "同比«${处罚.案件数.同比}» | ${处罚.案件数.同比} 自带“同比”“比上年”，去掉前面的“同比”",
        "，比上年减少«${处罚.案件数.同比}» | ${处罚.案件数.同比} 自带“同比”“比上年”，去掉前面的“比上年减少”",
        "减少«${处罚.案件数.增减}» | ${处罚.案件数.增减} 自带“增加”“减少”，去掉前面的“减少”",
        "由«${处罚.案件数.前后}» | ${处罚.案件数.前后} 自带“由”，去掉前面的“由”",
        "甲，同比«<@同比 数=处罚.案件数/>» | <@同比 数=处罚.案件数/> 自带逗号和“同比”，去掉前面的“，同比”",
        "甲，«<@同比 数=处罚.案件数/>» | <@同比 数=处罚.案件数/> 自带逗号和“同比”，去掉前面的“，”",
        "甲（«<@同比 数=处罚.案件数/>»） | <@同比 数=处罚.案件数/> 自带逗号，不能接在“（”后面；写 ${类.指标.同比}",
        "甲«<@约数 数=处罚.罚款 到=\"十\"/>»万元 | <@约数 数=处罚.罚款 到=\"十\"/> 自带单位，去掉后面的“万元”，或写 .数值",
      })
  void isToldWhereTheFigureStands(String marked, String message) {
    assertThat(onlyFault(marked).message()).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "查处${处罚.案件数}，罚款${处罚.罚款}。",
        "查处${处罚.案件数.数值}起，${处罚.案件数.数值}${处罚.案件数.单位}",
        "移送${处罚.案件数}起诉",
        "甲，${处罚.案件数.同比}，比上年${处罚.案件数.增减}，同比${处罚.案件数.增减}",
        "甲${处罚.案件数}<@同比 数=处罚.案件数/>，乙",
        "<#if 备注??>${处罚.案件数}<#else>起步</#if>",
      })
  void isNotSeenInRightTexts(String template) {
    assertThat(new Sample(template).check()).isEmpty();
  }

  @Test
  void isFoundInTextsInQuotes() {
    assertThat(new Sample("<#assign 句=\"共${处罚.案件数}起\">${句}").check())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo("template/twice"));
  }
}
