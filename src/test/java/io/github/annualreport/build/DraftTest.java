package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.template.Templates;
import io.github.annualreport.writer.trace.TraceWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that is built before all of its figures are there. */
class DraftTest {

  private static final String DATA =
      """
      模板: department
      年度: 2031
      单位: {名称: 某局}
      正文: 正文.md
      公文:
        题名: 某局2031年报告
        指标表: 是
        图表: [{题: 检查次数, 数: [行政检查.次数]}]
      行政检查: {次数: {数值: 未填, 上年: 80}}
      行政处罚: {案件数: {数值: 未填, 上年: 9}, 罚款金额: 15.7万元}
      执法人员: {持证人数: 12}
      """;

  private static final String TEXT =
      """
      ## 执法

      检查${行政检查.次数}<@同比 数=行政检查.次数/>，上年${行政检查.次数.上年}。

      <@事项 数=行政处罚.案件数>查处案件${行政处罚.案件数}。</@事项>

      按【待改：46件】办理，持证${执法人员.持证人数}。

      | 指标 | 次 |
      | --- | ---: |
      | 检查 | ${行政检查.次数.数值} |
      """;

  @TempDir private Path folder;

  @BeforeEach
  void putFiles() throws IOException {
    data(DATA);
    text(TEXT);
  }

  @Test
  void showsAGapForEveryFigureThatIsNotFilledIn() {
    assertThat(markdown(draft()))
        .contains("检查【**行政检查次数：未填**】，上年80次。")
        .contains("查处案件【**行政处罚案件数：未填**】。")
        .contains("按【**待改：46件**】办理，持证12人。")
        .contains("| 检查 | 【**行政检查次数：未填**】 |");
  }

  @Test
  void isMarkedUnderItsTitleAndInItsName() {
    BuiltReport report = draft();

    assertThat(report.title()).isEqualTo("某局2031年报告（草稿）");
    assertThat(markdown(report)).startsWith("# 某局2031年报告\n\n（草稿）\n\n");
  }

  @Test
  void showsThatTheDateIsNotWritten() throws IOException {
    assertThat(markdown(draft())).contains("某局\n\n【**成文日期：未填**】\n");

    data(DATA.replace("  指标表", "  成文日期: 2032-01-20\n  指标表"));
    assertThat(markdown(draft())).contains("某局\n\n2032年1月20日\n");
  }

  @Test
  void showsGapsInTheTableOfFiguresAndUnderCharts() {
    assertThat(markdown(draft()))
        .contains("| 行政检查次数 | 次 | 【**行政检查次数：未填**】 | 80 | — | — |")
        .contains("| 2031年 | 【**行政检查次数：未填**】 |");
  }

  @Test
  void showsAGapWhereAnIndicatorNeedsAnOpenFigure() throws IOException {
    text("## 执法\n\n案均罚款${行政处罚.案均罚款}。\n");

    assertThat(markdown(draft())).contains("案均罚款【**行政处罚案均罚款：未填**】。");
  }

  @Test
  void showsAGapForWhatTheDataDoesNotNameAndInsideDirectives() throws IOException {
    text(
        """
        ## 执法

        复议${行政复议.案件数}，比上年${行政复议.案件数.增减}，检查<@约数 数=行政检查.次数 到="百"/>。

        检查<@分别为 数=执法人员.持证人数 数二=行政检查.次数/>，${行政检查.次数.同比}。
        """);

    assertThat(markdown(draft()))
        .contains(
            "复议【**行政复议案件数：未填**】，比上年【**行政复议案件数：未填**】，检查【**行政检查次数：未填**】。",
            "检查分别为12人和【**行政检查次数：未填**】，【**行政检查次数同比：未填**】。");
  }

  @Test
  void anOpenFigureBreaksNoRule() {
    // 罚款须有案件: there is a fine, and the number of cases is still to come.
    assertThat(draft().diagnostics()).noneMatch(d -> d.code().startsWith("rule/"));
  }

  @Test
  void tellsAllOpenPlacesInOneWarningWithItsCounts() {
    List<Diagnostic> open =
        draft().diagnostics().stream().filter(d -> d.code().endsWith("/open")).toList();

    assertThat(open).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
    assertThat(open.get(0).message()).isEqualTo("草稿，还差：2 个数没有填，1 处【待改：…】没有改，1 项文字没有写（成文日期）");
    assertThat(open.get(0).position().line()).isEqualTo(9);
  }

  @Test
  void shadesGapsInTheDocumentAndMarksThemOnThePage() throws IOException {
    BuiltReport report = draft();

    assertThat(documentXml(report.files().get(OutputFormat.DOCX)))
        .containsPattern("<w:shd [^>]*w:fill=\"FFFF00\"[^>]*/></w:rPr><w:t[^>]*>【行政检查次数：未填】")
        .containsPattern("w:fill=\"FFFF00\"[^>]*/></w:rPr><w:t[^>]*>【待改：46件】")
        .containsPattern("w:fill=\"FFFF00\"[^>]*/></w:rPr><w:t[^>]*>【成文日期：未填】");
    assertThat(new String(report.files().get(OutputFormat.HTML), UTF_8))
        .contains("检查<mark>【行政检查次数：未填】</mark>，上年80次。")
        .contains("<p><mark>【成文日期：未填】</mark></p>");
  }

  @Test
  void tracesAGapAsOpen() {
    String trace = new String(new TraceWriter(folder).write(draft().document()), UTF_8);

    assertThat(trace).contains("\"text\" : \"【行政检查次数：未填】\"").contains("\"open\" : true");
  }

  @Test
  void otherErrorsStayErrors() throws IOException {
    text("## 执法\n\n检查${行政检查.次数}，罚没${行政处罚.没有的}。\n");

    var thrown = catchThrowableOfType(InvalidInputException.class, this::draft);

    assertThat(thrown.diagnostics())
        .filteredOn(d -> d.severity() == Severity.ERROR)
        .extracting(Diagnostic::message)
        .containsExactly("没有“行政处罚.没有的”这一项数据");
  }

  @Test
  void whatIsWrittenAsNothingIsNoGap() throws IOException {
    data(DATA + "行政复议: {案件数: 无此职责}\n");
    text("## 执法\n\n办理复议${行政复议.案件数}。\n");

    var thrown = catchThrowableOfType(InvalidInputException.class, this::draft);

    assertThat(thrown.diagnostics())
        .extracting(Diagnostic::message)
        .contains("“行政复议.案件数”没有填写，不能写进正文");
  }

  @Test
  void withoutADraftEveryOpenFigureIsToldAtItsLineInOneRun() throws IOException {
    text("## 执法\n\n检查${行政检查.次数}，查处${行政处罚.案件数}。\n\n复议${行政复议.案件数}。\n");

    var thrown = catchThrowableOfType(InvalidInputException.class, () -> build(Optional.empty()));

    assertThat(thrown.diagnostics())
        .filteredOn(d -> d.severity() == Severity.ERROR)
        .extracting(d -> d.position().line() + " " + d.message())
        .containsExactly(
            "9 “行政检查.次数”没有填写，正文里要用它，填 2031.yaml:9",
            "10 “行政处罚.案件数”没有填写，正文里要用它，填 2031.yaml:10",
            "5 “行政复议.案件数”没有填写，不能写进正文");
  }

  private void data(String text) throws IOException {
    Files.writeString(folder.resolve("2031.yaml"), text);
  }

  private void text(String text) throws IOException {
    Files.writeString(folder.resolve("正文.md"), text);
  }

  private BuiltReport draft() {
    return build(Optional.of(Edition.OPEN));
  }

  private BuiltReport build(Optional<Edition> edition) {
    var file =
        new DataFile(folder.resolve("2031.yaml"), Optional.empty(), Optional.empty(), edition);
    var formats = List.of(OutputFormat.MARKDOWN, OutputFormat.DOCX, OutputFormat.HTML);
    return new ReportBuilder(new Templates())
        .build(new BuildRequest(file, formats, WriteOptions.PLAIN));
  }

  private static String markdown(BuiltReport report) {
    return new String(report.files().get(OutputFormat.MARKDOWN), UTF_8);
  }

  private static String documentXml(byte[] docx) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), UTF_8);
        }
      }
    }
    throw new IllegalStateException("no document");
  }
}
