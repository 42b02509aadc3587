package io.github.annualreport.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Rendered;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of Markdown that is not what its author meant, and where. */
class MarkdownFaultsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "甲⏎1.乙@2:1@编号由程序编",
        "2.乙@1:1@编号由程序编",
        "2) 乙⏎⏎甲⏎3. 丙@4:1@编号由程序编",
        "## 一、标题@1:4@标题的编号",
        "### （二）标题@1:5@标题的编号",
        "#### 3.标题@1:6@标题的编号",
        "##### (4)标题@1:7@标题的编号",
        "1. 一是甲⏎1. 二是乙@1:4@“一是”“二是”由程序写",
        "1. 甲⏎1. 乙⏎⏎1. 丙@4:1@列举中间有的空行",
        "1. 甲⏎⏎1) 丙@3:1@列举中间有的空行",
        "| 甲 | 乙 |⏎| --- |⏎| 1 | 2 |@1:1@表格写不成",
        "表：⏎⏎文⏎|甲|⏎⏎文@4:1@表格写不成",
        "`代码`@1:1@公文里没有代码",
        "甲[链接](http://a.b)@1:2@公文里不能有链接",
        "![图](a.png)@1:1@没有图片“a.png”",
        "![](a.png)@1:1@图片要写明内容",
        "文![图](a.png)@1:2@图片单独成段",
        "![图](a.png){width=40%}@1:1@图片的宽写在文件名后面：![图](a.png#宽=40%)",
        "![图](a.png) {width=5cm}@1:1@图片的宽写在文件名后面：![图](a.png#宽=50%)",
        "![图](a.png#宽=半)@1:1@图片的宽写成 ![说明](文件#宽=50%)",
        "![图](a.png#width=50%)@1:1@图片的宽写成 ![说明](文件#宽=50%)",
        "![图](a.png#宽=5%)@1:1@图片的宽写 10% 到 100%，不能是 5%",
        "![图](现场 照片.png)@1:1@文件名里有空格的图片写成 ![说明](<文件 名.png>)",
        "表：甲⏎⏎文@1:1@“表：”“图：”开头的一段是表或者图的标题",
        "图：甲⏎⏎文@1:1@“表：”“图：”开头的一段是表或者图的标题",
        "图：甲（单位：件）⏎⏎| 年 | 乙 |⏎|---|---|⏎| 一 | 约9 |@5:6@“约9”画不成图；这里写以“件”计的数",
        "图：甲⏎⏎| 年 | 乙 |⏎|---|---|⏎| 一 | 9件 |@5:6@“9件”画不成图；这里写不带单位的数",
        "图：甲⏎⏎| 年 |⏎|---|⏎| 一 |@3:1@画成图的表",
        "图：甲⏎⏎| 年 | 乙 |⏎|---|---|@3:1@画成图的表",
        "甲<b>乙@1:2@公文里不能有 HTML",
        "认真工作。⏎继续努力。⏎再接再厉。@2:1@这一行和上一行之间没有空行，会连成一段；这一段里这样的有 2 处",
        "作如下安排：⏎加强学习@2:1@这一行和上一行之间没有空行",
        "总体情况⏎（一）学习@2:1@这一行和上一行之间没有空行",
        "以上情况⏎　　特此报告@2:1@这一行和上一行之间没有空行",
        "第一项工作⏎第二项工作@2:1@这一行和上一行之间没有空行",
        "开展检查120次⏎罚款12.25万元。@2:1@这一行和上一行之间没有空行",
        "做好各项工作⏎深入学习贯彻有关决议，认真组织落实。@2:1@这一行和上一行之间没有空行",
        "*斜体*@1:1@公文里没有斜体",
      })
  void areToldWhereTheyStand(String markdown, String place, String message) {
    List<Diagnostic> found = faults(markdown.replace('⏎', '\n'));

    assertThat(found).as(markdown).isNotEmpty();
    assertThat(found.get(0).message()).startsWith(message);
    assertThat(found.get(0).position()).hasToString("正文:" + place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "2.5倍",
        "推动工⏎作落实。",
        "坚持以习近平新时代中国特色社会主义思想⏎为指导，深入贯彻习近平法治思想，扎实推进⏎法治政府建设。现将有关情况报告如下。",
        "对8家⏎以上整改。",
        "全年开展行政检查120次⏎以上，其中联合检查8次。",
        "2031年",
        "1. 甲⏎   续行⏎1. 乙",
        "1. 甲⏎⏎1. 乙⏎⏎1. 丙",
        "\\> 甲",
        "\\#\\#甲",
        "1\\. 甲",
        "\\| 甲 \\|",
        "一是甲，二是乙",
        "## 一图读懂",
        "## 2.0版",
        "| 甲 |⏎| --- |⏎| 1\\|2 |",
      })
  void areNotSeenInPlainText(String markdown) {
    assertThat(faults(markdown.replace('⏎', '\n'))).isEmpty();
  }

  @Test
  void pointToWhatTheAuthorWrote() {
    var template = new SourceFile("report.md.ftl", "空\n空\n<#if x>\n*斜*");
    var problems = new Diagnostics();

    new MarkdownParser()
        .parse(
            new Rendered(new SourceFile("正文", "*斜*"), List.of(), i -> template.at(12 + i, 1)),
            problems);

    assertThat(problems.sorted().get(0).position()).hasToString("report.md.ftl:4:1");
    assertThat(problems.sorted().get(0).position().length()).isEqualTo(3);
  }

  @Test
  void areLookedForInLinearTime() {
    String paragraphs = "查处甲，\n其余不变。\n\n".repeat(30_000);
    String list = "甲：\n\n" + "1. 推动工作落实到位\n".repeat(30_000);
    var problems = new Diagnostics();

    assertThat(read(paragraphs, problems)).hasSize(30_000);
    assertThat(read(list, problems)).hasSize(2);
    assertThat(problems.sorted()).isEmpty();
  }

  private static List<Diagnostic> faults(String markdown) {
    var problems = new Diagnostics();
    read(markdown, problems);
    return problems.sorted();
  }

  private static List<Block> read(String markdown, Diagnostics problems) {
    var file = new SourceFile("正文", markdown);
    return new MarkdownParser().parse(new Rendered(file, List.of(), i -> file.at(i, 1)), problems);
  }
}
