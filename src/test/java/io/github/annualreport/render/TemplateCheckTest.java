package io.github.annualreport.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Direction;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Measurement;
import io.github.annualreport.figure.Phrasing;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Term;
import io.github.annualreport.figure.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "𠮷${行政处罚.案件}¦9",
        "𠮷<#if 行政处罚.案件??>文</#if>¦12",
        "𠮷<#if false>${行政处罚.案件}</#if>¦20",
        "𠮷${(行政处罚.案件)!\"文\"}¦10",
        "𠮷${行政处罚.案件!}¦9",
        "𠮷<@同比 数=行政处罚.案件/>¦14",
        "𠮷<#list 安 as 项>文</#list>¦0",
        "𠮷${\"共${行政处罚.案件}\"}¦0",
        "<#macro 宏>${行政处罚.案件}</#macro>¦18",
        "<#macro 宏 甲=行政处罚.案件>文</#macro><@宏/>¦18",
      })
  void reportsUnknownNamesWhereTheyStand(String template, int column) {
    List<Diagnostic> found = check(template);

    assertThat(found).extracting(Diagnostic::code).containsExactly("template/unknown-name");
    if (column > 0) {
      assertThat(found.get(0).position().column()).isEqualTo(column);
      assertThat(found.get(0).position().length()).isEqualTo(2);
      assertThat(found.get(0).label()).isEqualTo("是不是“案件数”？");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#attempt>甲<#recover>乙</#attempt>",
        "${.vars}",
        "${\"1\"?eval}",
        "<#assign 甲 = \"1\"?interpret>",
        "${行政处罚[\"案件数\"]}",
        "${行政处罚.案件数?c}",
        "${行政处罚.案件数?string}",
        "${文字?string(\"0\")}",
        "#{1}",
        "${文字?no_esc}",
        "<#noautoesc>${文字}</#noautoesc>",
        "<#outputformat \"HTML\">${文字}</#outputformat>",
        "<#assign 甲 = \"x\"?new()>",
        "${文字?api}",
        "${1 + 1}",
        "${-1}",
        "<#list 1..3 as 项>文</#list>",
        "<#setting locale=\"zh\">",
        "<#function 甲><#return 1></#function>",
        "<#switch 文字><#case \"甲\">乙</#switch>",
        "<#stop>",
        "<#import \"甲.ftl\" as 乙>",
        "<#assign 甲 += 1>",
        "<#global 甲 = 文字>",
        "<#ftl auto_esc=false>${文字}",
        "<#ftl output_format=\"HTML\">${文字}",
        "<#include 文字>",
        "<#include \"甲.ftl\" parse=false>",
        "<#if 行政处罚.案件数.数值 == \"1\">文</#if>",
        "<#if 行政处罚.案件数 == \"1\">文</#if>",
        "<#list 安排 as 文字>文</#list>",
        "<#assign 文字 = \"甲\">",
        "<#nested>",
        "<#macro 甲 乙>${乙}</#macro><@甲/>",
        "<#macro 甲><@甲/></#macro><@甲/>",
        "<#include \"自己.ftl\">",
        "<#include \"../甲.ftl\">",
        "<#include \"/etc/passwd\">",
        "${行政处罚}",
        "<#if 文字>甲</#if>",
        "<#if 文字??>甲",
        "<#unknown>",
        "甲${文字",
      })
  void refusesWithAPosition(String template) {
    List<Diagnostic> found = check("文\n" + template);
    if (template.startsWith("<#ftl")) {
      found = check(template);
    }

    assertThat(found).isNotEmpty();
    assertThat(found.get(0).message()).containsPattern("\\p{IsHan}");
    assertThat(found.get(0).position().file().name()).isIn("模板", "自己.ftl");
  }

  @Test
  void findsIncludesBesideTheIncludingFile() {
    assertThat(check("<#include \"节/甲.ftl\">")).isEmpty();
  }

  @Test
  void seesAssignmentsOfLoopsAfterwards() {
    assertThat(check("<#list 安排 as 项><#assign 有 = true></#list><#if 有>文</#if>")).isEmpty();
  }

  @Test
  void endsARenderThatTakesTooLong() {
    String template = "<#list 安排 as 甲>".repeat(9) + "<#if false>文</#if>" + "</#list>".repeat(9);
    template = distinct(template);
    var problems = new Diagnostics();
    var renderer =
        new TemplateRenderer(
            new SourceFile("模板", template),
            name -> Optional.empty(),
            shape(),
            Duration.ofMillis(50));
    Value.Group data =
        new Value.Group(
            Map.of("安排", new Value.Items(java.util.Collections.nCopies(40, Value.Text.of("甲")))));

    var thrown =
        catchThrowableOfType(
            InvalidInputException.class,
            () -> renderer.render(new RenderInput(data, Figures.of(List.of())), problems));

    assertThat(thrown.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("template/too-slow");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  private static String distinct(String template) {
    String result = template;
    for (int i = 1; result.contains("as 甲>"); i++) {
      result = result.replaceFirst("as 甲>", "as 项" + i + ">");
    }
    return result;
  }

  private static List<Diagnostic> check(String template) {
    var problems = new Diagnostics();
    Map<String, String> files =
        Map.of(
            "自己.ftl", "<#include \"自己.ftl\">",
            "甲.ftl", "文",
            "节/甲.ftl", "<#include \"乙.ftl\">",
            "节/乙.ftl", "文");
    new TemplateRenderer(
            new SourceFile("模板", template),
            name -> Optional.ofNullable(files.get(name)).map(t -> new SourceFile(name, t)),
            shape())
        .check(problems);
    return problems.sorted();
  }

  private static Shape.Group shape() {
    var cases =
        new Definition(
            new Term("行政处罚.案件数", "案件数", ""),
            Measurement.of(Kind.COUNT, "起"),
            Optional.empty(),
            Phrasing.of("案件", "未发生", Direction.NEUTRAL, Kind.COUNT));
    return new Shape.Group(Map.of("文字", new Shape.Text(), "安排", new Shape.Items(new Shape.Text())))
        .with(cases);
  }
}
