package io.github.annualreport.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.annualreport.build.BuildRequest;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.OutputFormat;
import io.github.annualreport.build.ReportBuilder;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.template.Templates;
import io.github.annualreport.writer.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template of the user's that replaces single parts of a shipped one. */
class ExtendedTemplateTest {

  private static final String DATA =
      """
      模板: ecology-bureau
      年度: 2031
      单位: {名称: 某局}
      行政处罚: {案件数: 3}
      下年安排: [开展培训]
      """;

  @TempDir private Path folder;

  @BeforeEach
  void extend() throws IOException {
    write("template.yaml", "沿用: ecology-bureau\n题名: ${单位.名称}${年度}年度法治政府建设年度报告\n");
  }

  @Test
  void followsTheShippedOneInAllThatItDoesNotReplace() throws IOException {
    assertThat(build())
        .startsWith("# 某局2031年度法治政府建设年度报告\n")
        .contains("查处环境违法案件3起")
        .contains("（一）持续完善工作推进机制");
  }

  @Test
  void takesTheStylesOfItsOwnDocument() throws IOException {
    byte[] base = OutputFormat.DOCX.write(Samples.report());
    Files.write(folder.resolve("样式.docx"), base);
    assertThat(new TemplateChecker(new Templates()).check(folder.toString()).orElseThrow())
        .noneMatch(d -> d.code().equals("template/styles"));

    Files.writeString(folder.resolve("样式.docx"), "不是");
    assertThat(new TemplateChecker(new Templates()).check(folder.toString()).orElseThrow())
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(tuple("template/styles", "样式.docx 不是 DOCX 文件，或者里面没有样式"));
  }

  @Test
  void replacesASection() throws IOException {
    write("sections/plans.md.ftl", "## 来年打算\n\n继续努力。\n");

    assertThat(build()).contains("来年打算").doesNotContain("开展培训").contains("查处环境违法案件3起");
  }

  @Test
  void changesAFigureAndAddsOne() throws IOException {
    write(
        "schema.yaml",
        """
        properties:
          行政处罚:
            properties:
              案件数:
                x-指标: {单位: 件}
              公开数:
                x-指标: {单位: 件}
              听证数:
                title: 听证案件数
                description: 举行听证的案件。
                $ref: '#/$defs/指标'
                minimum: 0
                multipleOf: 1
                x-指标: {单位: 件, 类别: 计数, 零: 未举行听证}
        """);
    write("sections/plans.md.ftl", "## 听证\n\n<@事项 数=行政处罚.听证数>听证${行政处罚.听证数}</@事项>。\n");

    assertThat(build(DATA.replace("案件数: 3", "案件数: 3, 听证数: 2")))
        .contains("查处环境违法案件3件")
        .contains("听证2件。");
  }

  @Test
  void replacesAndTakesAwayRules() throws IOException {
    write(
        "rules.yaml",
        """
        规则:
          - {编号: 须写不足}
          - {编号: 须写下年安排, 条件: 已填(下年安排), 级别: 错误}
        """);

    List<Diagnostic> found = diagnostics(DATA.replace("下年安排: [开展培训]\n", ""));

    assertThat(found).extracting(Diagnostic::code).doesNotContain("rule/须写不足");
    assertThat(found)
        .filteredOn(d -> d.code().equals("rule/须写下年安排"))
        .extracting(d -> d.severity().label())
        .containsExactly("错误");
  }

  @Test
  void choosesAnotherScheme() throws IOException {
    write("template.yaml", "沿用: ecology-bureau\n编号: [一、, （一）, 无]\n");

    assertThat(build()).contains("加大重点领域执法力度").doesNotContain("加大重点领域执法力度。");
  }

  @Test
  void takingAwayWhatIsNotThereIsAnError() throws IOException {
    write("rules.yaml", "规则:\n  - {编号: 须写天气}\n");

    assertThat(diagnostics(DATA))
        .extracting(d -> d.code() + " " + d.position().line() + " " + d.message())
        .contains("template/extends 2 沿用的模板里没有“须写天气”，不用删去");
  }

  @Test
  void onlyAShippedTemplateCanBeExtended() throws IOException {
    write("template.yaml", "沿用: ../别处\n");

    assertThat(diagnostics(DATA))
        .extracting(d -> d.code() + " " + d.position().line() + ":" + d.position().column())
        .containsExactly("template/extends 1:5");
  }

  private String build() throws IOException {
    return build(DATA);
  }

  private String build(String data) throws IOException {
    Path file = write("2031.yaml", data);
    var files = new ReportBuilder(new Templates()).build(request(file)).files();
    return new String(files.get(OutputFormat.MARKDOWN), UTF_8);
  }

  private List<Diagnostic> diagnostics(String data) throws IOException {
    Path file = write("2031.yaml", data);
    try {
      return new ReportBuilder(new Templates()).build(request(file)).diagnostics();
    } catch (InvalidInputException e) {
      return e.diagnostics();
    }
  }

  private BuildRequest request(Path file) {
    return new BuildRequest(
        new DataFile(file, Optional.empty(), Optional.of(folder.toString())),
        List.of(OutputFormat.MARKDOWN));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
