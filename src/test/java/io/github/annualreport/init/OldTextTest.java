package io.github.annualreport.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldTextTest {

  @TempDir Path folder;

  @Test
  void joinsTheLinesOfACopiedPageAndDropsItsNumber() throws IOException {
    assertThat(
            read(
                "页.txt",
                """
                某市某局关于2031年法治政府
                建设情况的报告

                　　2031年，某市某局坚持以习近平新时代中国特色社会主义思想
                为指导，深入贯彻习近平法治思想，扎实推进法治政府建设。现将有
                关情况报告如下。
                　　一、主要做法和成效
                　　（一）加强党的领导。局党组专题学习习近平法治思想6次，明确2
                5项任务。
                　　（二）规范行政执法。全年查处违法案件16件，罚款8.2

                － 1 －

                5万元，同比下降12.5%，使用执法系统 Smart
                Law 办案。
                　　　　　　　　　　某市某局
                　　　　　　　　　　2032年1月8日
                """))
        .isEqualTo(
            """
            某市某局关于2031年法治政府建设情况的报告
            2031年，某市某局坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻习近平法治思想，扎实推进法治政府建设。现将有关情况报告如下。
            一、主要做法和成效
            （一）加强党的领导。局党组专题学习习近平法治思想6次，明确25项任务。
            （二）规范行政执法。全年查处违法案件16件，罚款8.25万元，同比下降12.5%，使用执法系统Smart Law办案。
            某市某局
            2032年1月8日
            """);
  }

  @Test
  void joinsFullLinesWhereNothingIsIndented() throws IOException {
    assertThat(
            read(
                "页.txt",
                """
                某局总结
                全年组织各类培训十二期，覆盖全体执法人员，持证
                上岗率达到百分之百，考核合格率比上年有明显的提
                高。
                二、问题
                基层执法力量仍显薄弱，人员业务能力有待进一步提
                升，部分企业守法意识不强，隐患排查还不够到位。
                下一步加强培训。
                """))
        .isEqualTo(
            """
            某局总结
            全年组织各类培训十二期，覆盖全体执法人员，持证上岗率达到百分之百，考核合格率比上年有明显的提高。
            二、问题
            基层执法力量仍显薄弱，人员业务能力有待进一步提升，部分企业守法意识不强，隐患排查还不够到位。
            下一步加强培训。
            """);
  }

  @Test
  void leavesATextByParagraphsAlone() throws IOException {
    String text = "某局报告\n全年开展检查，成效明显\n办理案件。\n二、问题\n力量不足，能力不够，经费不多，装备不齐，\n情况属实。\n";

    assertThat(read("文.txt", text)).isEqualTo(text);
  }

  @Test
  void readsTheMarkdownOfOtherPrograms() throws IOException {
    assertThat(
            read(
                    "去年.md",
                    """
                ---
                title: "某局2031年工作报告"
                lang: zh-CN
                ---

                # 主要做法 {#做法 .unnumbered}

                专题学习**6次**[^1]，其中*专家辅导*2次，详见[公示](http://example.gov.cn/a)。\\
                研究工作4次。

                ::: {custom-style="正文"}
                代号 `A-1`。
                :::

                  类别       件数
                  -------- ------
                  食品         12

                  : 案件情况

                # 问题

                > 力量不足。

                <!-- 内部注释 -->

                下一步
                ------

                [^1]: 不含会前学法。
                """)
                .replaceAll("\n+", "\n"))
        .isEqualTo(
            """
            某局2031年工作报告
            ## 主要做法
            专题学习6次，其中专家辅导2次，详见公示。
            研究工作4次。
            代号A-1。
            表：案件情况
            | 类别 | 件数 |
            |---|---|
            | 食品 | 12 |
            ## 问题
            力量不足。
            ## 下一步
            【待改：注：不含会前学法。】
            """);
  }

  @Test
  void readsTheTextOfAWebPageInItsEncoding() throws IOException {
    String page =
        """
        <html><head><meta charset="gb2312"><script>var a = "一";</script></head><body>
        <div class="nav"><ul><li>首页</li><li>公开</li></ul></div>
        <div><h1>某局2031年工作报告</h1><div id="zoom"><p>&nbsp;&nbsp;区政府：</p>
        <p>专题学习<span>6</span>次。<br>研究工作4次。</p>
        <table><tr><td colspan="2">版头</td></tr></table>
        <table><tr><th rowspan="2">类别</th><th colspan="2">案件（件）</th></tr>
        <tr><td>2030年</td><td>2031年</td></tr><tr><td>食品</td><td>12</td><td>9</td></tr></table>
        <h2>问题</h2><p>力量不足。</p></div></div><footer>版权所有</footer></body></html>
        """;

    assertThat(read("页.html", page, Charset.forName("GBK")))
        .isEqualTo(
            """
            # 某局2031年工作报告
            区政府：
            专题学习6次。
            研究工作4次。
            版头
            | 类别 | 案件（件） |  |
            |---|---|---|
            |  | 2030年 | 2031年 |
            | 食品 | 12 | 9 |
            ## 问题
            力量不足。
            """);
  }

  @Test
  void keepsTheTitleAboveTheTextOfAPageAndTheTextInAToolsClass() throws IOException {
    String text = "本局依法履职，全年开展检查，办理案件，组织培训，宣传法律，化解纠纷。".repeat(9);
    String page =
        """
        <html><body><div><h1>某局2031年工作报告</h1><div class="printTools"><p>打印</p></div>
        <div class="print-content"><p>%s</p><p><img src="a.png" alt="现场"></p><p>%s</p></div></div>
        </body></html>
        """
            .formatted(text, text);

    assertThat(read("页.html", page))
        .isEqualTo("# 某局2031年工作报告\n" + text + "\n【待改：这里有一张图片现场】\n" + text + "\n");
  }

  private String read(String name, String text) throws IOException {
    return read(name, text, StandardCharsets.UTF_8);
  }

  private String read(String name, String text, Charset charset) throws IOException {
    Path file = Files.write(folder.resolve(name), text.getBytes(charset));
    return OldText.read(file, new Diagnostics()).text().text();
  }
}
