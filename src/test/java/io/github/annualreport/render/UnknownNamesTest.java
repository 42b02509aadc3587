package io.github.annualreport.render;

import static io.github.annualreport.render.Expectation.onlyFault;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${«处罚款»}",
        "${处罚.«案件»}",
        "${(处罚.«案件»)!\"无\"}",
        "${处罚.«案件»!\"无\"}",
        "${处罚.案件数.«同匕»}",
        "${单位.名称.«长»}",
        "<#if 处罚.«案件»??>有</#if>",
        "<#if (处罚.«案件»)??>有</#if>",
        "<#if !处罚.«案件»??>有</#if>",
        "<#if 处罚.案件数?? && «没有»??>有</#if>",
        "<#if 处罚.案件数?? || (处罚.罚款?? && 处罚.«罚»??)>有</#if>",
        "<#if 处罚.案件数??><#else>${«没有»}</#if>",
        "<#if 处罚.案件数??><#elseif «没有»??>二</#if>",
        "<#if «没有» == \"甲\">有</#if>",
        "<#list «没有» as 项>${项}</#list>",
        "<#list 问题 as 项>${项.«不»}</#list>",
        "<#list 问题 as 项>x<#else>${«没有»}</#list>",
        "<#list 问题 as 项>x<#sep>${«没有»}</#list>",
        "<#list 问题 as 项>x</#list>${«项»}",
        "<@同比 数=处罚.«案件»/>",
        "<@事项 数=处罚.案件数>${«没有»}</@事项>",
        "${\"共${处罚.«案件»}\"}",
        "<#assign 甲 = 处罚.«案件»>",
        "<#assign 甲>${«没有»}</#assign>",
        "<#if «没有»?has_content>有</#if>",
        "𠮷𠮷${«没有»}",
        "一行\n二行，𠮷${处罚.«案件»}",
      })
  void areRefusedAtTheirPlace(String template) {
    assertThat(onlyFault(template).code()).isIn("template/unknown-name", "template/no-member");
  }

  @Test
  void saysWhichNameWasMeant() {
    assertThat(onlyFault("${处罚.«案件»}").label()).isEqualTo("是不是“案件数”？");
    assertThat(onlyFault("${处罚.案件数.«同匕»}").label()).isEqualTo("是不是“同比”？");
    assertThat(onlyFault("<#assign 合计数 = 年度>${«合计»}").label()).isEqualTo("是不是“合计数”？");
  }

  @Test
  void areRefusedInMacrosAtTheirPlace() {
    onlyFault("<#macro 句>${«没有»}</#macro><@句/>");
    onlyFault("<#macro 句>${«没有»}</#macro>");
    onlyFault("<#macro 句 甲=«没有»>${甲}</#macro><@句/>");
    onlyFault("<#macro 句 甲>${甲.«案»}</#macro><@句 甲=处罚/>");
    onlyFault("<#macro 句 甲>${甲}</#macro><@句 甲=处罚.«案»/>");
  }

  @Test
  void areRefusedInIncludedFilesAtTheirPlace() {
    Diagnostic fault =
        new Sample("<#if 备注??><#include \"节/一.ftl\"></#if>")
            .with("节/一.ftl", "好\n<#include \"二.ftl\">")
            .with("节/二.ftl", "坏${没有}")
            .check()
            .get(0);

    assertThat(fault.position()).hasToString("节/二.ftl:1:4");
  }

  @Test
  void areAllToldInOneRun() {
    assertThat(new Sample("${甲}${乙}\n${处罚.丙}").check()).hasSize(3);
  }

  @Test
  void seesAssignmentsOfLoopsAndMacrosAfterwards() {
    String template =
        """
        <#macro 记><#assign 乙 = "乙"></#macro>
        <#list 安排 as 项><#assign 甲 = 项></#list>
        <@记/>
        ${甲}${乙}
        """;

    assertThat(new Sample(template).check()).isEmpty();
  }
}
