package io.github.annualreport.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Rendered;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "${处罚.案件数}@⟦11起⟧",
        "<#assign 甲 = 处罚.案件数>${甲}@⟦11起⟧",
        "<#assign 甲>共${处罚.案件数}</#assign>${甲}、${甲}@共⟦11起⟧、共⟦11起⟧",
        "${\"共${处罚.案件数}整\"}@共⟦11起⟧整",
        "<#macro 句 甲>${甲}<#nested></#macro>${\"\"}<~句 甲=处罚.案件数>${处罚.案件数}</~句>@⟦11起⟧⟦11起⟧",
        "${处罚.罚款!处罚.案件数}@⟦11起⟧",
        "${处罚.案件数.数值}${处罚.案件数.单位}@⟦11⟧起",
        "${处罚.案件数.上年}@⟦12起⟧",
        "${处罚.案件数.增减}@⟦减少1起⟧",
        "${处罚.案件数.同比}@⟦同比下降8\\.3\\%⟧",
      })
  void keepsTheMarksOfFigures(String template, String expected) {
    var sample = new Sample(template.replace('~', '@')).cases("11", "12");

    assertThat(sample.check()).isEmpty();
    assertThat(sample.marked()).isEqualTo(expected);
    List<Figure> printed = sample.rendered().printed().stream().map(p -> p.figure()).toList();
    assertThat(printed).allMatch(f -> f.definition().name().equals("处罚.案件数"));
  }

  @ParameterizedTest
  @CsvSource({
    "甲${处罚.案件数}, 1:2",
    "'甲\n${\"共${处罚.案件数}\"}', 2:1",
    "<#assign 甲>${处罚.案件数}</#assign>, 1:12",
    "𠮷${(处罚.案件数)!\"无\"}, 1:2",
  })
  void refusesToPrintZeroAtItsPlace(String template, String place) {
    Diagnostic fault = new Sample(template).cases("0").fault();

    assertThat(fault.code()).isEqualTo("template/zero-printed");
    assertThat(fault.position()).hasToString("report.md.ftl:" + place);
  }

  @Test
  void refusesToPrintLastYearsZero() {
    assertThat(new Sample("${处罚.案件数.上年}").cases("3", "0").fault().message())
        .isEqualTo("“处罚.案件数”上年为 0，不能按数字写进正文");
  }

  @Test
  void letsZeroBeAskedAndItsBareNumberBePrinted() {
    String template = "<#if 处罚.案件数?? && 处罚.案件数.为零>零${处罚.案件数.数值}</#if>";

    assertThat(new Sample(template).cases("0").plain()).isEqualTo("零0");
    assertThat(new Sample(template).cases("2").plain()).isEmpty();
  }

  @Test
  void refusesToPrintWhatIsAbsentAtItsPlace() {
    Diagnostic fault = new Sample("甲\n乙${处罚.案件数}").fault();

    assertThat(fault.code()).isEqualTo("template/absent");
    assertThat(fault.message()).isEqualTo("“处罚.案件数”没有填写，不能写进正文");
    assertThat(fault.position()).hasToString("report.md.ftl:2:4");
  }

  @Test
  void knowsWhatIsAbsentAndKeepsGroupsForTheirMembers() {
    String template =
        "<#if 处罚.案件数??>甲</#if><#if 备注??>乙</#if><#if 单位.自称??>丙</#if>"
            + "<#if (处罚.案件数.同比)??>丁</#if><#if 安排?has_content>戊</#if>${单位.自称!\"我局\"}";

    assertThat(new Sample(template).plain()).isEqualTo("我局");
  }

  @ParameterizedTest
  @CsvSource({
    // value, last year, 同比, 事项
    "-,  -,  '',              \uE004", // the mark of a place with nothing
    "0,  -,  '',              未发生环境违法案件",
    "0,  0,  '',              未发生环境违法案件",
    "0,  3,  '，上年3起，本年未发生', 未发生环境违法案件（上年3起）",
    "4,  -,  '',              查处4起",
    "4,  0,  '，上年未发生',        查处4起",
    "4,  4,  '，与上年持平',        查处4起",
    "4,  6,  '，比上年减少2起',      查处4起",
    "12, 10, '，同比增长20.0%',     查处12起",
    "5,  10, '，同比下降50.0%',     查处5起",
  })
  void tellsChangesAndItemsInEveryCase(String value, String last, String change, String item) {
    var sample = new Sample("<@同比 数=处罚.案件数/>|<@事项 数=处罚.案件数>查处${处罚.案件数}</@事项>");
    if (!value.equals("-")) {
      sample = last.equals("-") ? sample.cases(value) : sample.cases(value, last);
    }

    assertThat(sample.plain().replace("\\", "")).isEqualTo(change + "|" + item);
  }

  @Test
  void countsTheItemsThatFollow() {
    assertThat(new Sample("以下<@条数/>个").plain()).isEqualTo("以下〈n〉个");
  }

  @Test
  void fillsLookUpsOfTheData() {
    var position = new SourcePosition(new SourceFile("2031.yaml", ""), 7, 3, 9);
    Value text =
        new Value.Text(
            List.of(
                new Value.Part.Literal("*发生"),
                new Value.Part.LookUp(List.of("处罚", "案件数"), position)));

    assertThat(new Sample("${备注}").value("备注", text).cases("3").marked()).isEqualTo("\\*发生⟦3起⟧");
    Diagnostic zero = new Sample("${备注}").value("备注", text).cases("0").fault();
    assertThat(zero.code()).isEqualTo("text/look-up");
    assertThat(zero.position()).isEqualTo(position);
    assertThat(new Sample("${备注}").value("备注", text).fault().message()).endsWith("没有填写，或者不公开");
  }

  @Test
  void refusesLookUpsOfLookUps() {
    var position = new SourcePosition(new SourceFile("2031.yaml", ""), 7, 3, 9);
    Value self = new Value.Text(List.of(new Value.Part.LookUp(List.of("备注"), position)));

    assertThat(new Sample("${备注}").value("备注", self).fault().message()).endsWith("引用只能一层");
  }

  @Test
  void knowsWhereEachStretchComesFrom() {
    var sample =
        new Sample("甲\n<#if 备注??>\n${备注}乙\n</#if>\n<#include \"节.ftl\">")
            .text("备注", "丙")
            .with("节.ftl", "一\n二\n");

    Rendered rendered = sample.rendered();

    String text = rendered.markdown().text();
    assertThat(text).isEqualTo("甲\n丙乙\n一\n二\n");
    assertThat(rendered.origins().apply(text.indexOf("甲"))).hasToString("report.md.ftl:1:1");
    assertThat(rendered.origins().apply(text.indexOf("丙"))).hasToString("report.md.ftl:3:1");
    assertThat(rendered.origins().apply(text.indexOf("乙"))).hasToString("report.md.ftl:3:6");
    assertThat(rendered.origins().apply(text.indexOf("二"))).hasToString("节.ftl:2:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "全年获得<#list 安排 as x><#if x == \"无\">${x}</#if></#list>称号。@1:5",
        "甲<#list 安排 as x><#if x == \"无\">${x}、</#if></#list>⏎@1:2",
        "包括：<#list 安排 as x><#if x == \"无\">${x}</#if></#list>。@1:4",
      })
  void tellsOfALoopThatLeavesASentenceWithoutItsObject(String template, String place) {
    assertThat(warnings(template))
        .singleElement()
        .asString()
        .startsWith("report.md.ftl:" + place)
        .contains("template/silent-loop");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "某局办理${(处罚.案件数)!\"\"}事项。@1:5",
        "某局办理${(处罚.案件数.数值)!\"\"}起。@1:5",
        "办理案件<#if 处罚.案件数??>${处罚.案件数}，罚款</#if>。@1:5",
      })
  void tellsOfAnAbsentFigureThatLeavesASentenceWithoutItsObject(String template, String place) {
    assertThat(warnings(template))
        .singleElement()
        .asString()
        .startsWith("report.md.ftl:" + place)
        .contains("template/silent-part");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "办理案件，<#if 处罚.案件数??>${处罚.案件数}</#if>。",
        "办理案件<#if 处罚.案件数??>${处罚.案件数}<#else>若干起</#if>。",
        "开展检查<#if 处罚.案件数??>，查处${处罚.案件数}</#if>。",
        "开展检查<#if 处罚.案件数??>并查处${处罚.案件数}</#if>。",
        "| 案件 | ${(处罚.案件数.数值)!\"\"} |",
        "某局${(单位.自称)!\"\"}办理案件。",
      })
  void doesNotTellOfWhatASentenceCanDoWithout(String template) {
    assertThat(warnings(template)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年获得<#list 安排 as x>${x}</#list>称号。",
        "工作扎实<#list 安排 as x><#if x == \"无\">，获得${x}</#if></#list>。",
        "一年来，<#list 安排 as x><#if x == \"无\">获得${x}，</#if></#list>成效明显。",
        "全年获得<#list 安排 as x><#if x == \"无\">${x}</#if><#else>有关</#list>称号。",
        "甲。⏎<#list 安排 as x><#if x == \"无\">⏎${x}⏎</#if></#list>⏎乙。",
      })
  void saysNothingOfALoopThatPrintsOrAddsOrStandsAlone(String template) {
    assertThat(warnings(template)).isEmpty();
  }

  private static List<String> warnings(String template) {
    var problems = new Diagnostics();
    new Sample(template.replace('⏎', '\n')).items("安排", "先进集体").rendered(problems);
    return problems.sorted().stream().map(d -> d.position() + " " + d.code()).toList();
  }

  @Test
  void endsInTime() {
    var endless = new Sample("<#list 1.. as 数字></#list>");
    var within = new Sample("<@事项 数=处罚.案件数><#list 1.. as 数字></#list></@事项>").cases("3");

    for (Sample sample : List.of(endless, within)) {
      assertThatThrownBy(() -> sample.renderedWithin(Duration.ofMillis(50)))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("模板运行超过");
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
  }

  @Test
  void endsBeforeTheTextIsTooLong() {
    var sample = new Sample("<#list 1.. as 数字>" + "很长".repeat(50_000) + "</#list>");

    assertThat(sample.fault().code()).isEqualTo("template/too-large");
  }

  @Test
  void endsRecursion() {
    assertThat(new Sample("<#macro 甲><@甲/></#macro><@甲/>").fault().code())
        .isEqualTo("template/too-deep");
  }

  @Test
  void givesTemplatesNothingButTheirData() {
    assertThat(
            new Sample("${.vars?keys?size}").value("年度", new Value.Group(Map.of())).fault().code())
        .isEqualTo("template/failed");
  }
}
