package io.github.annualreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportProofreaderTest {

  private static final Path DATA = Path.of("examples/ecology-bureau-two-years/2031.yaml");

  @TempDir private Path folder;

  @Test
  void findsWordsInATextBesideItsMarkup() {
    var file =
        new SourceFile("正文.md", "## 总体情况\n\n<#if 行政检查.次数??>\n${年度}年，按照区委区政府布署开展检查。\n</#if>\n");
    var problems = new Diagnostics();

    new ReportProofreader(Map.of(), problems).text(file);

    assertThat(problems.sorted())
        .extracting(d -> d.position() + " " + d.code())
        .containsExactly("正文.md:4:10 check/POL-01", "正文.md:4:15 check/WRD-01");
  }

  @Test
  void findsWordsInTheDataAtTheirLine() {
    Example example = Example.copied(DATA, folder);
    String text = example.text().replaceFirst("新媒体运营力量不足", "新媒体运营力量不足，布署不够");
    String line = text.substring(0, text.indexOf("布署")).lines().count() + "";

    assertThat(example.build(text).diagnostics())
        .filteredOn(d -> d.code().equals("check/WRD-01"))
        .extracting(Diagnostic::position)
        .singleElement()
        .satisfies(p -> assertThat(p.toString()).contains("2031.yaml:" + line + ":"));
  }

  @Test
  void findsAWordOfTheDataOnlyOnce() {
    Example example = Example.copied(DATA, folder);
    String text = example.text().replaceFirst("新媒体运营力量不足", "新媒体运营力量不足，布署不够");

    assertThat(example.build(text).diagnostics())
        .filteredOn(d -> d.code().equals("check/WRD-01"))
        .hasSize(1);
  }

  @Test
  void findsWhatIsPrintedWhereTheTemplateOrTextPrintsIt() throws IOException {
    Path data = folder.resolve("2031.yaml");
    Files.writeString(
        data, "模板: department\n年度: 2031\n正文: 正文.md\n单位: {名称: 某市某局, 自称: 我局}\n行政处罚: {案件数: 6}\n");
    Files.writeString(
        folder.resolve("正文.md"), "## 总体情况\n\n全年办结${行政处罚.案件数}<#if 行政检查.次数??>，检查</#if>，。\n");

    assertThat(new Example(data, folder, new Templates()).read().diagnostics())
        .filteredOn(d -> d.severity() == Severity.ERROR)
        .extracting(d -> d.position().toString().replaceFirst(".*/", "") + " " + d.code())
        .containsExactly("正文.md:3:40 check/PUN-07");
  }

  /** Some stand in two paragraphs alike, some in items that the report joins. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "对应\"放管服\"改革。~正文.md:3:3 check/PUN-04",
        "对应\"放管服\"改革。¶¶对应\"放管服\"改革。~正文.md:3:3 check/PUN-04",
        "对应\"放管服\"改革。¶¶对应\"放管服\"改革。~正文.md:5:3 check/PUN-04",
        "1. 对应 改革。¶1. 落实到位。~正文.md:3:6 check/SPC-02",
      })
  void findsWhatIsWrongInTheFileThatTheAuthorCanEdit(String text, String expected)
      throws IOException {
    Path data = folder.resolve("2031.yaml");
    Files.writeString(data, "模板: department\n年度: 2031\n正文: 正文.md\n单位: {名称: 某市某局, 自称: 我局}\n");
    Files.writeString(folder.resolve("正文.md"), "## 主要举措\n\n" + text.replace("¶", "\n") + "\n");

    assertThat(errors(new Example(data, folder, new Templates()).read())).contains(expected);
  }

  @Test
  void findsWhatIsWrongInATextOfTheDataAtItsLineThoughATemplatePrintsIt() {
    Example example = Example.copied(DATA, folder);
    String text = example.text().replaceFirst("新媒体运营力量不足", "新媒体运营 力量不足");
    long line = text.substring(0, text.indexOf("运营 力量")).lines().count();

    assertThat(errors(example.build(text))).anyMatch(e -> e.startsWith("2031.yaml:" + line + ":"));
  }

  @Test
  void findsWhatIsWrongInANoteAtItsLine() throws IOException {
    Path data = folder.resolve("2031.yaml");
    Files.writeString(
        data, "模板: department\n年度: 2031\n正文: 正文.md\n单位: {名称: 某市某局}\n公文:\n  附注: 联系人:张某\n");
    Files.writeString(folder.resolve("正文.md"), "## 主要举措\n\n工作有序。\n");

    assertThat(errors(new Example(data, folder, new Templates()).read()))
        .containsExactly("2031.yaml:6:10 check/PUN-01");
  }

  @Test
  void saysWhichKeyOfTheReasonsSettlesIt() throws IOException {
    Path data = folder.resolve("2031.yaml");
    Files.writeString(data, "模板: department\n年度: 2031\n正文: 正文.md\n单位: {名称: 某市某局}\n");
    Files.writeString(folder.resolve("正文.md"), "## 主要举措\n\n对应 改革。\n");

    assertThat(new Example(data, folder, new Templates()).read().errors())
        .singleElement()
        .satisfies(d -> assertThat(d.hints()).contains("确实要这样写的，在数据的“说明”里写：SPC-02: 原因"));
  }

  private static List<String> errors(Example.Outcome outcome) {
    return outcome.errors().stream()
        .map(d -> d.position().toString().replaceFirst(".*/", "") + " " + d.code())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"清理规范性文件9件，其中继续有效8件、修改1件、废止2件。", "办理案件4件，其中警告3件、撤销2件。"})
  void findsInAProductWhatCheckFindsInIt(String sentence) throws IOException {
    Path data = folder.resolve("2031.yaml");
    Files.writeString(data, "模板: department\n年度: 2031\n正文: 正文.md\n单位: {名称: 某市某局, 自称: 我局}\n");
    Files.writeString(folder.resolve("正文.md"), "## 总体情况\n\n" + sentence + "\n");

    assertThat(new Example(data, folder, new Templates()).read().diagnostics())
        .filteredOn(d -> d.code().equals("check/FIG-12"))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.WARNING))
        .satisfies(d -> assertThat(d.position().toString()).contains("正文.md:3:"));
  }
}
