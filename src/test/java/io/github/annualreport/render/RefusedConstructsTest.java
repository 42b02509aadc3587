package io.github.annualreport.render;

import static io.github.annualreport.render.Expectation.onlyFault;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedConstructsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«<#attempt>甲<#recover>乙</#attempt>»",
        "${«.vars»}",
        "${«\"1\"?eval»}",
        "<@«\"甲\"?interpret»/>",
        "${«单位[\"名称\"]»}",
        "${«年度?c»}",
        "${«年度?string»}",
        "${«年度?string(\"0\")»}",
        "«#{年度}»",
        "${«备注?no_esc»}",
        "«<#noautoesc>甲</#noautoesc>»",
        "«<#autoesc>甲</#autoesc>»",
        "«<#outputformat \"HTML\">甲</#outputformat>»",
        "${«\"freemarker.template.utility.Execute\"?new()»}",
        "${«备注?api»}",
        "${«处罚.案件数 + 处罚.罚款»}",
        "${«年度 + 1»}",
        "${«\"共\" + 备注»}",
        "${«处罚.案件数 - 1»}",
        "${«处罚.案件数 * 2»}",
        "${«-处罚.案件数»}",
        "<#list «1..3» as 数字>甲</#list>",
        "<#list «1..» as 数字>甲</#list>",
        "<#list «[年度]» as 数字>甲</#list>",
        "«<#list 安排>甲</#list>»",
        "«<#list 安排 as 甲, 乙>甲</#list>»",
        "«<#setting locale=\"zh_CN\">»",
        "«<#function 加 甲><#return 甲></#function>»",
        "«<#switch 年度><#case \"2031\">甲</#switch>»",
        "«<#stop \"停\">»",
        "«<#import \"a.ftl\" as 甲>»",
        "«<#global 甲 = 年度>»",
        "<#macro 句>«<#local 甲 = 年度>»</#macro>",
        "«<#assign 甲 += 年度>»",
        "«<#compress>甲</#compress>»",
        "«<#flush>»",
        "«<#nested>»",
        "<#macro 句>«<#nested 年度>»</#macro>",
        "«<#macro 句 甲...>甲</#macro>»",
        "«<#ftl>»\n甲",
        "${«备注?upper_case»}",
        "${«安排?join(\"、\")»}",
        "${«年度[0..1]»}",
        "${«{\"甲\": 年度}»}",
        "${«备注?then(1, 2)»}",
        "${«备注!»}",
        "«<#include \"a.ftl\" parse=false>»",
        "«<#include \"a.ftl\" ignore_missing=true>»",
        "«<#include 备注>»",
        "<#if «备注?index == 1»>甲</#if>",
      })
  void areRefusedAtTheirPlace(String marked) {
    var expectation = new Expectation(marked);

    List<Diagnostic> found = new Sample(expectation.template()).with("a.ftl", "").check();

    assertThat(found).as(marked).isNotEmpty();
    Diagnostic first = found.get(0);
    assertThat(first.code())
        .isIn(
            "template/not-allowed",
            "template/unknown-directive",
            "template/silent",
            "template/syntax");
    assertThat(first.position().line()).isEqualTo(1);
    int start = marked.indexOf('«');
    assertThat(first.position().column()).as(marked + first).isBetween(start - 1, start + 40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"${«项?counter»}", "${«项?index»}", "${«项?index + 1»}"})
  void leadToTheNumberOfARow(String number) {
    String template = "<#list 安排 as 项>" + number + "</#list>";

    assertThat(onlyFault(template).hints()).singleElement().asString().contains("<@序号/>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#if «处罚.案件数» == \"11起\">甲</#if>",
        "<#if \"11起\" == «处罚.案件数»>甲</#if>",
        "<#if «处罚.案件数.数值» == \"11\">甲</#if>",
        "<#if «处罚.案件数.上年» == \"11\">甲</#if>",
        "<#if «处罚» == \"11\">甲</#if>",
        "<#if «安排» == \"11\">甲</#if>",
        "<#if «年度 gt 备注»>甲</#if>",
        "<#if «年度 == 2031»>甲</#if>",
        "<#list 安排 as 项><#if «项?index == \"一\"»>甲</#if></#list>",
      })
  void areComparisonsThatFailInSomeYear(String template) {
    assertThat(onlyFault(template).code()).isEqualTo("template/comparison");
  }

  @Test
  void areNotComparisonsOfTextAndCounters() {
    String template =
        """
        <#if (单位.自称!"") == "" || 备注 != "甲" || 年度 == "2031">甲</#if>
        <#list 安排 as 项><#if 项?counter == 1 && 安排?size gt 1>乙</#if></#list>
        """;

    assertThat(new Sample(template).check()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«<#list 安排 as 处罚>»甲</#list>",
        "«<#assign 年度 = \"2030\">»",
        "«<#assign 年度>»甲</#assign>",
        "«<#macro 同比 数>»甲</#macro>",
        "«<#macro 句 年度>»甲</#macro>",
        "<#list 安排 as 项>«<#assign 项 = \"甲\">»</#list>",
        "<#list 安排 as 项>«<#list 安排 as 项>»甲</#list></#list>",
      })
  void areNamesThatHideOthers(String marked) {
    var expectation = new Expectation(marked);

    List<Diagnostic> found = new Sample(expectation.template()).check();

    assertThat(found).as(marked).hasSize(1);
    assertThat(found.get(0).code()).isEqualTo("template/shadows-data");
    assertThat(found.get(0).position().column()).isEqualTo(marked.indexOf('«') + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<@«同比»/>",
        "<@同比 数=«年度»/>",
        "<@同比 处罚.案件数/>",
        "<@同比 数=处罚.案件数>甲</@同比>",
        "<@条数 数=处罚.案件数/>",
        "<@条数>甲</@条数>",
        "<@事项 数=处罚.案件数 甲=年度>甲</@事项>",
        "<@事项 数=处罚.罚款>甲</@事项>",
        "<@事顶 数=处罚.案件数>甲</@事顶>",
        "<#macro 句 甲>${甲}</#macro><@句/>",
        "<#macro 句 甲>${甲}</#macro><@句 甲=年度 乙=年度/>",
        "<#macro 句 甲>${甲}</#macro><@句 年度/>",
        "<#macro 句>甲</#macro><@句 ; 值>甲</@句>",
        "<#macro 句>甲</#macro><#macro 句>乙</#macro>",
      })
  void areCallsThatDoNotFit(String marked) {
    assertThat(new Sample(new Expectation(marked).template()).check()).as(marked).isNotEmpty();
  }

  @Test
  void areQuestionsThatAlwaysHoldOrNeverFit() {
    assertThat(onlyFault("<#if «单位??»>甲</#if>").code()).isEqualTo("template/always-there");
    assertThat(onlyFault("<#if «处罚.案件数?has_content»>甲</#if>").hints())
        .containsExactly("指标填了没有用 ??，是不是零用 .为零");
    assertThat(onlyFault("<#if «处罚.案件数»>甲</#if>").code()).isEqualTo("template/not-a-condition");
    assertThat(onlyFault("${«单位»}").code()).isEqualTo("template/not-printable");
    assertThat(onlyFault("${«安排?size»}").code()).isEqualTo("template/not-printable");
    assertThat(onlyFault("${«处罚.案件数.为零»}").code()).isEqualTo("template/not-printable");
    assertThat(onlyFault("${«备注!安排»}").code()).isEqualTo("template/default");
    onlyFault("<#assign 甲 = 年度>«<#assign 甲 = 安排>»");
  }

  @Test
  void areIncludesThatLeadOutOrToThemselves() {
    onlyFault("«<#include \"../a.ftl\">»");
    onlyFault("«<#include \"节/../../a.ftl\">»");
    onlyFault("«<#include \"/etc/passwd\">»");
    onlyFault("«<#include \"*/a.ftl\">»");
    onlyFault("«<#include \"file:///etc/passwd\">»");
    onlyFault("«<#include \"没有.ftl\">»");
    List<Diagnostic> found =
        new Sample("<#include \"a.ftl\">")
            .with("a.ftl", "<#include \"b.ftl\">")
            .with("b.ftl", "<#include \"a.ftl\">")
            .check();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).code()).isEqualTo("template/recursion");
    assertThat(found.get(0).position()).hasToString("b.ftl:1:1");
  }

  @Test
  void areMacrosThatCallThemselves() {
    assertThat(onlyFault("<#macro 甲>«<@甲/>»</#macro><@甲/>").code()).isEqualTo("template/recursion");
    assertThat(onlyFault("<#macro 甲><@乙/></#macro><#macro 乙>«<@甲/>»</#macro><@甲/>").code())
        .isEqualTo("template/recursion");
  }

  @Test
  void areFoundInTimeHoweverOftenMacrosCallEachOther() {
    var template = new StringBuilder("<#macro 宏0>甲</#macro>");
    for (int i = 1; i <= 60; i++) {
      template.append("<#macro 宏%d><@宏%d/><@宏%d/></#macro>".formatted(i, i - 1, i - 1));
    }

    assertThat(new Sample(template + "<@宏60/>").check()).isEmpty();
  }
}
