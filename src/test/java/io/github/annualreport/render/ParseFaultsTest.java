package io.github.annualreport.render;

import static io.github.annualreport.render.Expectation.onlyFault;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseFaultsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'甲\n«<#if 备注??>»乙\n' | <#if 备注??> 没有结束标记 </#if>",
        "'«<#list 安排 as 项>»\n1. ${项}' | <#list 安排 as 项> 没有结束标记 </#list>",
        "<#if 备注??>«<#list 安排 as 项>»x</#if> | <#list 安排 as 项> 没有结束标记 </#list>",
        "甲«</#if>»乙 | 多出一个 </#if>",
        "甲«</@事项>»乙 | 多出一个 </@事项>",
        "甲«<#else>»乙 | <#else> 不在 <#if>……</#if> 里面",
        "«<#lst 安排 as 项>»x</#list> | 没有“#lst”这个指令",
        "«<@事项 数=处罚.案件数>»甲 | <@事项 数=处罚.案件数> 没有结束标记 </@事项>",
        "以下«<@条数>»个 | <@条数> 没有结束标记 </@条数>",
        "'甲«${备注»\n乙' | “${”没有用“}”收尾",
        "'甲«${备注<#if 年度??>乙</#if>»\n丙' | “${”没有用“}”收尾",
        "'«<#if 备注??»\n\n乙</#if>' | 这个标记没有用“>”收尾",
        "'甲«<#-- 注»\n乙' | 注释没有用“-->”收尾",
        "${备注?«nope»} | 没有“?nope”这种写法",
        "甲${备注 «乙»}丙 | 模板读到“乙”读不下去",
      })
  void areToldWhereTheyStand(String marked, String message) {
    assertThat(onlyFault(marked).message()).isEqualTo(message);
  }

  @Test
  void suggestTheDirectiveThatWasMeant() {
    assertThat(onlyFault("«<#iff 备注??>»甲</#iff>").label()).isEqualTo("是不是“#if”？");
    assertThat(onlyFault("以下«<@条数>»个").hints()).containsExactly("“@条数”里面没有内容，以“/>”收尾：<@条数/>");
    assertThat(onlyFault("甲«<@同比 数=处罚.案件数 ／>»").hints())
        .containsExactly("“@同比”里面没有内容，以“/>”收尾：<@同比 数=处罚.案件数/>");
  }

  @Test
  void pointToTheTagInTheWay() {
    Diagnostic fault = onlyFault("<#if 备注??>«<#list 安排 as 项>»x</#if>");

    assertThat(fault.related()).hasSize(1);
    assertThat(fault.related().get(0).position().column()).isEqualTo(27);
  }

  @Test
  void areFoundInIncludedFiles() {
    Diagnostic fault =
        new Sample("<#include \"节.ftl\">").with("节.ftl", "甲\n<#if 备注??>").check().get(0);

    assertThat(fault.position()).hasToString("节.ftl:2:1");
  }

  @Test
  void areNotSeenInCommentsAndStrings() {
    String template =
        """
        <#-- <#if 备注??> ${ -->${"</#if> > }"}<#if (备注!"}") == ">">甲</#if>
        <#noparse><#if ${</#noparse><#assign 甲>乙</#assign>
        """;

    assertThat(new Sample(template).check()).isEmpty();
  }
}
