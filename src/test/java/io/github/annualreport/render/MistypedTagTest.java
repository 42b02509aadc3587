package io.github.annualreport.render;

import static io.github.annualreport.render.Expectation.onlyFault;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags in the characters of a Chinese keyboard, and tags of which a part is missing. */
class MistypedTagTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "在«＄{年度}»年 | ${年度}",
        "在«￥{年度}»年 | ${年度}",
        "在«{年度}»年 | ${年度}",
        "在«$｛年度｝»年 | ${年度}",
        "在«｛处罚．案件数｝»年 | ${处罚.案件数}",
        "在«$ {年度}»年 | ${年度}",
        "在«$(年度)»年 | ${年度}",
        "在«＄【年度】»年 | ${年度}",
        "在«｛»年度 | ${类.指标}",
        "以下«＜@条数/＞»项 | <@条数/>",
        "以下«<＠条数/>»项 | <@条数/>",
        "以下«＜@条数/>»项 | <@条数/>",
        "以下«《@条数、》»项 | <@条数/>",
        "以下«< @条数/>»项 | <@条数/>",
        "以下«＜@条数／/＞»项 | <@条数/>",
        "甲«＜＃if 备注??＞»乙 | <#if 备注??>",
        "甲«＜／#if＞»乙 | </#if>",
      })
  void isAnErrorThatShowsTheRightOne(String marked, String right) {
    var fault = onlyFault(marked);

    assertThat(fault.code()).isEqualTo("template/mistyped");
    assertThat(fault.message()).contains("应写成 " + right + "，");
  }

  @Test
  void isNotSeenInRightTagsAndTheirStrings() {
    assertThat(new Sample("<#-- ＄{年度} {甲} -->${备注!\"{无}\"}，《条例》，＜5%，￥82500").check()).isEmpty();
  }

  @Test
  void isNotSeenBehindAPicture() {
    assertThat(new Sample("甲\n\n![照片](平.jpg){width=50%}").check()).isEmpty();
  }

  @Test
  void isFoundInIncludedFiles() {
    assertThat(new Sample("<#include \"节.ftl\">").with("节.ftl", "甲\n＄{年度}").check())
        .singleElement()
        .satisfies(d -> assertThat(d.position()).hasToString("节.ftl:2:1"));
  }
}
