package io.github.annualreport.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Block.Alignment;
import io.github.annualreport.document.Caption;
import io.github.annualreport.document.ChartData;
import io.github.annualreport.document.Image;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Inline.Aspect;
import io.github.annualreport.document.Marks;
import io.github.annualreport.document.Rendered;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Direction;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Measurement;
import io.github.annualreport.figure.Phrasing;
import io.github.annualreport.figure.Remarks;
import io.github.annualreport.figure.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownParserTest {

  @Test
  void readsHeadingsOfFourLevels() {
    assertThat(blocks("## 甲\n### 乙\n#### 丙\n##### 丁\n"))
        .containsExactly(
            new Block.Heading(1, "", text("甲")),
            new Block.Heading(2, "", text("乙")),
            new Block.Heading(3, "", text("丙")),
            new Block.Heading(4, "", text("丁")));
  }

  @Test
  void readsItemsWithTheirIndentedLines() {
    assertThat(blocks("1. 甲\n   又甲\n\n1. 乙\n"))
        .containsExactly(new Block.Items(List.of(text("甲又甲"), text("乙"))));
  }

  @Test
  void readsEmphasis() {
    assertThat(blocks("**标题**。正文"))
        .containsExactly(
            Block.Paragraph.of(List.of(new Inline.Strong(text("标题")), new Inline.Text("。正文"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"依法\n行政", "依法  \n行政", "依法\\\n行政"})
  void dropsLineBreaksBetweenChineseCharacters(String markdown) {
    assertThat(blocks(markdown)).containsExactly(paragraph("依法行政"));
  }

  @Test
  void turnsLineBreaksBetweenLatinWordsIntoBlanks() {
    assertThat(blocks("COD\nmonitor“\n”x……\n3")).containsExactly(paragraph("COD monitor“”x……3"));
  }

  @Test
  void readsTables() {
    String table =
        """
        | 项目 | 件数 | 注 |
        | :--- | ---: | :-: |
        | 复议\\|诉讼 | 2件 | |
        """;

    assertThat(blocks(table))
        .containsExactly(
            new Block.Table(
                List.of(Alignment.LEFT, Alignment.RIGHT, Alignment.CENTER),
                List.of(text("项目"), text("件数"), text("注")),
                List.of(List.of(text("复议|诉讼"), text("2件"), List.of()))));
  }

  @Test
  void turnsMarksIntoFigures() {
    var figures =
        List.of(
            new Inline.Figure(figure(), Aspect.VALUE, "11.5万元"),
            new Inline.Figure(figure(), Aspect.CHANGE, "同比下降33.3%"));
    String markdown =
        "罚款" + Marks.figure(0, "11\\.5万元") + "，" + Marks.figure(1, "同比下降33\\.3\\%") + "。";

    var problems = new Diagnostics();
    var blocks = parse(markdown, figures, problems);

    assertThat(problems.sorted()).isEmpty();
    assertThat(blocks)
        .containsExactly(
            Block.Paragraph.of(
                List.of(
                    new Inline.Text("罚款"),
                    figures.get(0),
                    new Inline.Text("，"),
                    figures.get(1),
                    new Inline.Text("。"))));
  }

  @Test
  void turnsMarksOfCountsIntoCounts() {
    assertThat(blocks("以下" + Marks.COUNT + "项\n\n1. 甲\n"))
        .startsWith(
            Block.Paragraph.of(
                List.of(new Inline.Text("以下"), new Inline.Count(), new Inline.Text("项"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲<b>乙</b>",
        "𠮷[乙](x)",
        "甲`乙`",
        "甲![乙](x.png)",
        "甲<http://example.org>",
        "甲*乙*",
      })
  void refusesFormatsWithinText(String markdown) {
    assertThat(problems(markdown)).startsWith("1:2 markdown/not-allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 甲",
        "###### 甲",
        "####### 甲",
        "##甲",
        "##",
        "- 甲",
        "* 甲",
        "+ 甲",
        "甲\n---",
        "甲\n===",
        "---",
        "***",
        "- - -",
        "> 甲",
        "~~~\n甲\n~~~",
        "[甲]: x",
      })
  void refusesBlocks(String markdown) {
    assertThat(problems("文\n\n" + markdown + "\n\n文").get(0)).startsWith("3:1 markdown/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. 甲\n   - 乙", "1. 甲\n\n   又甲", "1. ## 甲", "1. 1. 甲", "1.\n", "1. > 甲"})
  void refusesItemsThatAreNotOneText(String markdown) {
    assertThat(problems(markdown)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. 甲\n𠮷乙", "1. 甲\n 𠮷乙", "1. 甲\n   又\n𠮷乙"})
  void reportsALineThatWouldJoinTheItemAbove(String markdown) {
    assertThat(problems(markdown)).singleElement().asString().contains("markdown/lazy-line");
  }

  @Test
  void reportsALineThatWouldJoinTheTableAbove() {
    assertThat(problems("|甲|乙|\n|-|-|\n|1|2|\n注：略")).containsExactly("4:1 markdown/lazy-line");
  }

  @Test
  void reportsRowsThatDoNotFitTheHead() {
    assertThat(problems("|甲|乙|\n|-|-|\n|1|2|3|\n|1|\n|1|\\|2|"))
        .containsExactly("3:1 markdown/table-row", "4:1 markdown/table-row");
  }

  @Test
  void reportsEmphasisThatDoesNotClose() {
    assertThat(problems("文**标题。**正文"))
        .containsExactly("1:2 markdown/emphasis", "1:7 markdown/emphasis");
    assertThat(problems("文\\*\\*标题")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲&#xE000;", "甲&#57344;", "甲&#XE003;", "甲&#57346;"})
  void refusesNamedCharactersThatWouldPassForMarks(String markdown) {
    assertThat(problems(markdown)).containsExactly("1:2 markdown/reserved");
  }

  @Test
  void reportsACountWithoutItems() {
    String count = "以下" + Marks.COUNT + "项";

    assertThat(problems("## 甲\n\n" + count + "\n\n## 乙\n\n1. 丙"))
        .containsExactly("3:3 markdown/no-items");
    assertThat(problems("又文\n**" + count + "**")).containsExactly("2:5 markdown/no-items");
    assertThat(problems(count + "\n\n文\n\n1. 丙")).isEmpty();
  }

  @Test
  void reportsACountOutsideAParagraph() {
    assertThat(problems("## 以下" + Marks.COUNT + "项\n\n1. 甲" + Marks.COUNT))
        .containsExactly("1:6 markdown/no-items", "3:5 markdown/no-items");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"## 甲\n\n文如下：", "## 甲\n\n文如下：\n\n## 乙\n\n文", "### 甲\n\n文：\n\n#### 乙\n\n## 丙\n\n文"})
  void reportsALeadInThatLeadsToNothing(String markdown) {
    assertThat(problems(markdown)).containsExactly("3:1 markdown/nothing-follows");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "报告如下：\n\n## 甲\n\n文",
        "## 甲\n\n文：\n\n### 乙\n\n文",
        "## 甲\n\n文：\n\n1. 乙",
        "文：\n\n又文"
      })
  void acceptsALeadInThatLeadsToSomething(String markdown) {
    assertThat(problems(markdown)).isEmpty();
  }

  private static List<Block> blocks(String markdown) {
    var problems = new Diagnostics();
    var blocks = parse(markdown, List.of(), problems);
    assertThat(problems.sorted()).isEmpty();
    return blocks;
  }

  private static List<Block> parse(
      String markdown, List<Inline.Figure> figures, Diagnostics problems) {
    var file = new SourceFile("文", markdown);
    return new MarkdownParser()
        .parse(new Rendered(file, figures, offset -> file.at(offset, 1)), problems);
  }

  @Test
  void readsCaptionAndUnitOfATable() {
    assertThat(blocks("表：执法情况（单位：件）\n\n| 指标 | 数量 |\n|---|---|\n| 处罚 | 6 |\n"))
        .containsExactly(
            new Block.Table(
                Optional.of(new Caption("", text("执法情况"))),
                "件",
                List.of(Alignment.LEFT, Alignment.RIGHT),
                List.of(),
                List.of(text("指标"), text("数量")),
                List.of(List.of(text("处罚"), text("6")))));
  }

  @Test
  void readsATableToBeDrawn() {
    String table = "图：执法情况（单位：件）\n\n| 年度 | 处罚 |\n|---|---|\n| 2030年 | — |\n| 2031年 | 6件 |\n";

    Block.Chart chart = (Block.Chart) blocks(table).get(0);

    assertThat(chart.caption().content()).isEqualTo(text("执法情况"));
    assertThat(ChartData.of(chart))
        .isEqualTo(
            new ChartData(
                List.of("2030年", "2031年"),
                List.of(
                    new ChartData.Series(
                        "处罚", List.of(Optional.empty(), Optional.of(BigDecimal.valueOf(6)))))));
  }

  @Test
  void readsAHeadOfTwoRows() {
    String table = "| 指标 | 2031年 | |\n|---|:-:|:-:|\n| | **上半年** | **下半年** |\n| 处罚 | 2 | 4 |\n";

    Block.Table read = (Block.Table) blocks(table).get(0);

    assertThat(read.groups())
        .containsExactly(new Block.Group(List.of(), 1), new Block.Group(text("2031年"), 2));
    assertThat(read.head()).containsExactly(text("指标"), text("上半年"), text("下半年"));
    assertThat(read.rows()).hasSize(1);
  }

  @Test
  void readsPicturesWithWhatTheyShowAndTheirCaption() {
    var image = new Image("图.png", Image.Format.PNG, new byte[] {1}, new Image.Size(1, 1));
    var problems = new Diagnostics();

    List<Block> blocks =
        new MarkdownParser(name -> image)
            .parse(
                new Rendered(
                    new SourceFile("正文.md", "![走势](图.png \"案件数\")"),
                    List.of(),
                    offset -> new SourceFile("正文.md", "").start()),
                problems);

    assertThat(problems.sorted()).isEmpty();
    assertThat(blocks)
        .containsExactly(
            new Block.Picture(
                List.of(new Block.Frame(image, "走势", OptionalInt.empty())),
                Optional.of(new Caption("", text("案件数")))));
  }

  @Test
  void readsItemsUnderItems() {
    assertThat(parse("1. 抓学习\n   1. 会前学法\n   2. 专题培训\n2. 抓执法", List.of(), new Diagnostics()))
        .containsExactly(
            new Block.Items(
                List.of(
                    List.of(
                        new Inline.Text("抓学习"),
                        new Inline.Parts(List.of(text("会前学法"), text("专题培训")))),
                    text("抓执法"))));
  }

  @ParameterizedTest
  @CsvSource({
    "1. 甲|  1. 乙, 2:1",
    "1. 甲|   1. 乙|      1. 丙, 3:7",
    "1. 甲|   - 乙, 2:4",
    "1. 甲||   乙, 3:4",
  })
  void refusesWhatAnItemCannotHold(String markdown, String place) {
    assertThat(problems(markdown.replace('|', '\n')))
        .containsExactly(place + " markdown/not-allowed");
  }

  @ParameterizedTest
  @CsvSource({
    "图：甲 ![一], 甲",
    "![一] 图：甲, 甲",
    "图：甲 ![一] 图：乙 ![二], 甲 乙",
    "![一] 图：甲 ![二] 图：乙, 甲 乙",
    "![一] ![二] 图：乙, '- 乙'",
    "![一](题) 图：乙 ![二], 题 乙",
  })
  void readsACaptionBesideAPicture(String blocks, String captions) {
    var problems = new Diagnostics();

    assertThat(pictures(blocks, problems).stream().map(MarkdownParserTest::captionOf))
        .containsExactly(captions.split(" "));
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"![一] 图：甲 ![二]", "图：甲 ![一] 图：乙", "![一](题) 图：乙", "图：甲 ![一](题)"})
  void refusesACaptionOfNoPictureOrOfEither(String blocks) {
    var problems = new Diagnostics();
    pictures(blocks, problems);

    assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly("markdown/caption");
  }

  private static List<Block> pictures(String blocks, Diagnostics problems) {
    var image = new Image("图.png", Image.Format.PNG, new byte[] {1}, new Image.Size(1, 1));
    String markdown =
        blocks
            .replaceAll("]\\((.)\\)", "](图.png \"$1\")")
            .replaceAll("](?!\\()", "](图.png)")
            .replaceAll(" (?=图：|!)", "\n\n");
    var file = new SourceFile("正文.md", markdown);
    return new MarkdownParser(name -> image)
        .parse(new Rendered(file, List.of(), offset -> file.start()), problems);
  }

  private static String captionOf(Block picture) {
    return ((Block.Picture) picture).caption().map(c -> Inline.text(c.content())).orElse("-");
  }

  @Test
  void readsPicturesSideBySideAndTheirWidths() {
    var image = new Image("图.png", Image.Format.PNG, new byte[] {1}, new Image.Size(1, 1));
    var file = new SourceFile("正文.md", "![甲](图.png#宽=60%)\n![乙](<图.png> \"现场\")\n");
    var problems = new Diagnostics();

    List<Block> blocks =
        new MarkdownParser(name -> image)
            .parse(new Rendered(file, List.of(), offset -> file.start()), problems);

    assertThat(problems.sorted()).isEmpty();
    assertThat(blocks)
        .containsExactly(
            new Block.Picture(
                List.of(
                    new Block.Frame(image, "甲", OptionalInt.of(60)),
                    new Block.Frame(image, "乙", OptionalInt.empty())),
                Optional.of(new Caption("", text("现场")))));
  }

  /** Each problem as line:column and code. */
  private static List<String> problems(String markdown) {
    var problems = new Diagnostics();
    parse(markdown, List.of(), problems);
    return problems.sorted().stream()
        .map(d -> d.position().line() + ":" + d.position().column() + " " + d.code())
        .toList();
  }

  private static Block paragraph(String text) {
    return Block.Paragraph.of(text(text));
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }

  private static Figure figure() {
    var file = new SourceFile("2031.yaml", "罚款金额: 11.5");
    var definition =
        new Definition(
            new Term("行政处罚.罚款金额", "罚款金额", ""),
            Measurement.of(Kind.MONEY, "万元"),
            Optional.empty(),
            Phrasing.of("罚款", "", Direction.NEUTRAL, Kind.MONEY));
    return new Figure(
        definition,
        new BigDecimal("11.5"),
        Optional.empty(),
        new Origin.Given(file.start(), "11.5"),
        Remarks.NONE);
  }
}
