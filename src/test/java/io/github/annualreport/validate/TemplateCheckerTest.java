package io.github.annualreport.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCheckerTest {

  private static final String SETTINGS =
      """
      名称: 试
      文种: 报告
      题名: ${单位.名称}|关于${年度}年情况的报告
      编号: [{式: 一、}, {式: （一）}]
      列举: 连排
      """;

  private static final String SCHEMA =
      """
      type: object
      additionalProperties: false
      required: [模板, 年度, 单位]
      properties:
        模板: {title: 模板, type: string}
        年度: {title: 年度, type: integer}
        单位:
          title: 单位
          type: object
          additionalProperties: false
          required: [名称]
          properties:
            名称: {title: 名称, type: string}
            自称: {title: 自称, type: string}
        复议:
          title: 复议
          type: object
          additionalProperties: false
          properties:
            案件数:
              title: 行政复议案件数
              description: 当年收到的行政复议申请
              $ref: '#/$defs/指标'
              x-指标: {单位: 件, 类别: 计数, 名: 行政复议案件, 零: 未发生}
            金额:
              title: 金额
              description: 复议案件涉及的金额
              $ref: '#/$defs/指标'
              x-指标: {单位: 万元, 类别: 金额}
        问题:
          title: 问题
          type: array
          items:
            type: object
            additionalProperties: false
            required: [不足]
            properties:
              不足: {title: 不足, type: string}
              原因: {title: 原因, type: string}
        备注: {title: 备注, type: string}
      $defs:
        指标:
          type: [number, string]
      """;

  private static final String RULES =
      """
      指标:
        复议.件均金额: {公式: 复议.金额 / 复议.案件数, 单位: 万元, 类别: 金额, 小数: 2, 名称: 件均金额}
      规则: []
      """;

  @TempDir private Path folder;

  @Test
  void findsNothingWrongWithTheShippedTemplates() {
    var templates = new Templates();
    for (Templates.TemplateInfo template : templates.all()) {
      List<Diagnostic> found = new TemplateChecker(templates).check(template.name()).orElseThrow();

      assertThat(found).as(template.name() + found).allMatch(d -> d.severity() == Severity.NOTE);
    }
  }

  @Test
  void isFastEnoughToRunWhileOneWrites() {
    var checker = new TemplateChecker(new Templates());
    checker.check("ecology-bureau");

    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    List<Diagnostic> found = checker.check("ecology-bureau").orElseThrow();
    Duration taken = Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);

    assertThat(found).isNotEmpty();
    assertThat(taken).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void knowsNoTemplateOfThatName() {
    assertThat(new TemplateChecker(new Templates()).check("没有这个")).isEmpty();
  }

  @Test
  void acceptsATemplateThatThinksOfEveryYear() throws IOException {
    String body =
        """
        ${年度}年，${单位.自称!"我局"}依据《某法2020》推进PM2.5治理，开展“4·15”宣传。

        ## 情况

        <#if 复议.案件数??>
        <@事项 数=复议.案件数>办理行政复议案件${复议.案件数}<@同比 数=复议.案件数/></@事项>。
        </#if>
        <#if 复议.金额?? && !复议.金额.为零>金额${复议.金额}。</#if>

        <#if 问题?has_content>
        ## 问题

        有<@条数/>个问题：

        <#list 问题 as 项>
        1. ${项.不足}<#if 项.原因??>，因为${项.原因}</#if>
        </#list>
        </#if>
        """;

    assertThat(check(body)).extracting(Diagnostic::code).containsOnly("template/unprinted");
    assertThat(check(body)).hasSize(1);
    assertThat(check(body).get(0).message()).startsWith("“复议.件均金额”");
    assertThat(check(body).get(0).position().toString()).endsWith("rules.yaml:2:3");
  }

  @Test
  void figuresThatAreAbsentInATableAreOneFindingThatNamesRequired() throws IOException {
    String body =
        """
        ## 表

        | 项目 | 数 |
        |---|---|
        | 复议 | ${复议.案件数.数值} |
        | 金额 | ${复议.金额.数值} |
        """;

    assertThat(check(body))
        .filteredOn(d -> d.code().equals("template/absent"))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.position().line()).isEqualTo(5);
              assertThat(d.hints())
                  .anyMatch(h -> h.contains("required:"))
                  .contains("这个文件的表格里，这样的还有 1 处");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "${复议.案件数}。 ~template/absent ~1:3 ~各项指标都没有填时",
        "<#if 复议.案件数??>${复议.案件数}</#if>等。 ~template/zero-printed ~1:15 ~都为零时",
        "<#if 复议.案件数??>${复议.案件数.上年}</#if>等。 ~template/absent ~1:17 ~没有上年数时",
        "${单位.自称}。 ~template/absent ~1:3 ~只填必填的项时",
        "《${备注!\"\"}》。 ~template/text ~1:1 ~只填必填的项时",
        "“${备注!\"\"}”。 ~template/text ~1:1 ~只填必填的项时",
        "（<#if 备注??>注</#if>）。 ~template/text ~1:1 ~只填必填的项时",
        "甲，<#if 备注??>乙</#if>。 ~template/text ~1:2 ~只填必填的项时",
        "${备注!\"\"}，甲。 ~template/text ~1:9 ~只填必填的项时",
        "<#if 复议.案件数??>共${复议.案件数.数值}件。</#if> ~template/text ~1:16 ~都为零时",
        "${年度}年<@事项 数=复议.案件数>查处${复议.案件数}</@事项>。 ~markdown/hole ~1:7 ~没有填时",
        "<#if 备注??>甲“</#if>乙。 ~template/text ~ ~各项都填时",
        "如下：⏎⏎<#if 问题?has_content><#list 问题 as 项>⏎1. ${项.不足}⏎</#list></#if> ~markdown/nothing-follows ~1:1 ~只填必填的项时",
        "有<@条数/>个：甲⏎⏎<#if 问题?has_content><#list 问题 as 项>⏎1. ${项.不足}⏎</#list></#if> ~markdown/no-items ~1:2 ~只填必填的项时",
        "<#if 问题?has_content><#list 问题 as 项>${项.原因}。</#list></#if>甲。 ~template/absent ~1:38 ~没有填 问题.原因 时",
        "**甲。**乙。 ~markdown/emphasis ~1:1 ~各项都填时",
        "${没有}。 ~template/unknown-name ~1:3 ~",
        "共12件。 ~template/typed-number ~1:2 ~",
        "增长12.5%。 ~template/typed-number ~1:3 ~",
        "<#if 备注??>甲 ~template/syntax ~1:1 ~",
      })
  void findsWhatBreaksInSomeYear(String body, String code, String place, String variant)
      throws IOException {
    List<Diagnostic> found = check(body.replace('⏎', '\n'));

    Diagnostic first = found.stream().filter(d -> d.code().equals(code)).findFirst().orElseThrow();
    assertThat(first.position().toString()).contains(place == null ? "" : ":" + place);
    assertThat(String.join("", first.hints())).contains(variant == null ? "" : variant);
  }

  @Test
  void tellsAProblemOnce() throws IOException {
    assertThat(check("${备注}。")).filteredOn(d -> d.severity() == Severity.ERROR).hasSize(1);
  }

  @Test
  void tellsWhatIsWrongWithTheOtherFiles() throws IOException {
    Files.writeString(folder.resolve("schema.yaml"), SCHEMA.replace("类别: 计数", "类别: 记数"));

    assertThat(checkFolder("甲。", false)).extracting(Diagnostic::code).contains("template/schema");
  }

  private List<Diagnostic> check(String body) throws IOException {
    return checkFolder(body, true);
  }

  private List<Diagnostic> checkFolder(String body, boolean withSchema) throws IOException {
    Files.writeString(folder.resolve("template.yaml"), SETTINGS);
    if (withSchema) {
      Files.writeString(folder.resolve("schema.yaml"), SCHEMA);
    }
    Files.writeString(folder.resolve("rules.yaml"), RULES);
    Files.writeString(folder.resolve("report.md.ftl"), body);
    return new TemplateChecker(new Templates()).check(folder.toString()).orElseThrow();
  }
}
