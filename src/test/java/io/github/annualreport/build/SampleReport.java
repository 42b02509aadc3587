package io.github.annualreport.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A report made for its size or shape: data and text as an author would write them.
 *
 * @param pages how many it fills; 0 if that is not asked
 * @param data what follows the first lines of the data file
 */
record SampleReport(String name, int pages, String data, String text) {

  private static final String SENTENCE = "坚持依法行政，严格规范公正文明执法，健全工作机制，压实各级责任，推动法治政府建设不断取得新成效。";

  private static final String CHART =
      "图：各类案件数（单位：件）\n\n| 年度 | 食品 | 药品 |\n|---|--:|--:|\n| 甲 | 3 | 4 |\n| 乙 | 5 | 6 |\n";

  static List<SampleReport> all() {
    return List.of(
        new SampleReport("one-page", 1, "", paragraphs(5)),
        new SampleReport("two-pages", 2, "", paragraphs(15)),
        new SampleReport("three-pages", 3, "", paragraphs(26)),
        new SampleReport("thirty-pages", 30, "", paragraphs(324)),
        new SampleReport("one-figure", 1, "行政处罚: {案件数: 6}\n", "## 执法\n\n查处案件${行政处罚.案件数}。\n"),
        new SampleReport("two-hundred-figures", 0, figures(), paragraphs(3)),
        new SampleReport("long-title", 1, "", paragraphs(3)),
        new SampleReport("forty-rows", 0, "", paragraphs(3) + table()),
        new SampleReport(
            "empty-section",
            1,
            "",
            "## 主要举措\n\n" + SENTENCE + "\n\n## 存在问题\n\n## 下年安排\n\n" + SENTENCE + "\n"),
        new SampleReport("only-headings", 1, "", "## 主要举措\n\n### 严格执法\n\n## 下年安排\n"),
        new SampleReport("short-signature", 1, "", paragraphs(2)),
        new SampleReport("signature-as-long-as-the-date", 1, "", paragraphs(2)),
        new SampleReport(
            "long-last-paragraph", 2, "", paragraphs(8) + "\n" + SENTENCE.repeat(4) + "\n"),
        new SampleReport(
            "text-that-fills-its-page", 3, "", paragraphs(18) + "\n" + SENTENCE.repeat(2) + "\n"),
        new SampleReport(
            "wide-table",
            3,
            "",
            paragraphs(2) + "\n## 统计情况\n\n### 各项指标\n\n" + wide() + "\n" + SENTENCE + "\n"),
        new SampleReport("notations", 0, "第一责任人: [研究法治建设, 部署重点任务]\n", notations()),
        new SampleReport("chart-before-imprint", 2, "", "## 工作\n\n短段。\n\n短段。\n\n" + CHART));
  }

  /** Lists in lists, raised and lowered characters, numbered rows, lines in a cell. */
  private static String notations() {
    return """
    ## 工作

    抓好<@条数/>项工作：

    1. 抓治理
       1. 细颗粒物（PM~2.5~）下降
       2. 处理污水12万m^3^，减排SO<sub>2</sub>
    2. 抓执法

    ## 任务

    表：任务清单

    | 序号 | 任务 | 措施 |
    | --- | --- | --- |
    <#list 第一责任人 as 项>
    | <@序号/> | ${项} | 开展培训<br>开展检查 |
    </#list>
    | | 合计 | 两项 |
    """;
  }

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("正文.md"), text);
    Files.writeString(folder.resolve("2031.yaml"), head() + data);
  }

  private String head() {
    String title =
        name.equals("long-title")
            ? "  题名: 某市某区生态环境局|关于贯彻落实|某省法治政府建设实施纲要|和某市|法治政府建设工作要点|扎实推进|2031年|法治政府建设|情况的报告\n"
            : "";
    String table = name.equals("two-hundred-figures") ? "  指标表: 是\n" : "";
    String organ =
        switch (name) {
          case "short-signature" -> "某局";
          case "signature-as-long-as-the-date" -> "某市某区民政局";
          default -> "某市某区生态环境局";
        };
    String seals = name.equals("notations") ? "  印章: 是\n  附件: [责任清单, 统计表]\n" : "";
    String imprint =
        name.equals("chart-before-imprint")
            ? "  版记: {抄送: [区人大常委会], 印发机关: 某市某区某局办公室, 印发日期: 2032-01-21}\n"
            : "";
    return """
        模板: department
        年度: 2031
        单位: {名称: %s}
        公文:
          主送: [区委, 区政府]
          成文日期: 2032-01-20
        %s%s%s%s正文: 正文.md
        """
        .formatted(organ, title, table, seals, imprint);
  }

  private static String paragraphs(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "第" + i + "件，" + SENTENCE + "\n")
        .collect(Collectors.joining("\n"));
  }

  private static String figures() {
    var declared = new StringBuilder("指标定义:\n");
    var given = new StringBuilder("各项:\n");
    for (int i = 1; i <= 200; i++) {
      declared.append("  各项.第%d项: {单位: 件, 名称: 第%d项工作完成件数}\n".formatted(i, i));
      given.append("  第%d项: {数值: %d, 上年: %d}\n".formatted(i, 100 + i, 300 - i));
    }
    return declared.append(given).toString();
  }

  private static String table() {
    var table = new StringBuilder("\n表：各项工作（单位：件）\n\n| 指标 | 单位 | 数量 |\n|---|---|---|\n");
    IntStream.rangeClosed(1, 40).forEach(i -> table.append("| 第" + i + "项 | 件 | " + i + " |\n"));
    return table + "\n" + SENTENCE + "\n";
  }

  private static String wide() {
    String names =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> "第" + i + "项指标的名称")
            .collect(Collectors.joining(" | ", "| ", " |\n"));
    return names + "|---".repeat(12) + "|\n" + "| 甲乙丙丁戊己 ".repeat(12) + "|\n";
  }

  /** The data of a report with 版头, 版记, a table of its figures and a note. */
  static String formal(String data) {
    String plain = data.replaceFirst("(?m)^  指标表: .*\n", "");
    return plain.replaceFirst(
        "(?m)^公文:\n",
        """
        公文:
          版头:
            发文机关标志: 某市某区某局文件
            发文字号: 某发〔2032〕5号
            签发人: [王某某]
          指标表: 是
          附注: 此件公开发布
          版记:
            抄送: [市司法局, 区人大常委会办公室, 区政协办公室]
            印发机关: 某市某区某局办公室
            印发日期: 2032-02-01
        """);
  }
}
