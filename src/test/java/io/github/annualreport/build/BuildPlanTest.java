package io.github.annualreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a report before it is built. */
class BuildPlanTest {

  @TempDir private Path folder;

  @Test
  void namesTheReportAsItWillBeCalled() throws IOException {
    var example = Path.of("examples/ecology-bureau-two-years/2031.yaml");
    var builder = new ReportBuilder(new Templates());

    assertThat(new BuildPlanner(new Templates()).plan(request(example)).orElseThrow().title())
        .isEqualTo(builder.build(request(example)).title());
  }

  @Test
  void namesItDespiteFaultsElsewhere() throws IOException {
    assertThat(plan("单位: {名称: 丙局}\n正文: 正文.md\n行政检查:\n  次数: 多\n").orElseThrow().title())
        .isEqualTo("丙局关于2031年法治政府建设情况的报告");
  }

  @Test
  void isNotKnownWithoutWhatTheTitleNames() throws IOException {
    assertThat(plan("单位: {自称: 我局}\n正文: 正文.md\n")).isEmpty();
    assertThat(plan("单位: [\n")).isEmpty();
  }

  @Test
  void takesTheTitleOfTheData() throws IOException {
    assertThat(plan("公文: {题名: 年度|报告}\n正文: 正文.md\n").orElseThrow().title()).isEqualTo("年度报告");
  }

  @Test
  void knowsAllFilesThatTheReportIsMadeOf() throws IOException {
    Files.writeString(folder.resolve("2030.yaml"), "模板: department\n年度: 2030\n单位: {名称: 丙局}\n");
    Files.writeString(folder.resolve("正文.md"), "## 工作\n\n![示意](图.png)\n\n![没有](无.png)\n");
    Files.writeString(folder.resolve("图.png"), "");

    List<Path> inputs = plan("单位: {名称: 丙局}\n正文: 正文.md\n").orElseThrow().inputs();

    assertThat(inputs)
        .map(p -> folder.relativize(p).toString())
        .containsExactly("2031.yaml", "2030.yaml", "正文.md", "图.png");
  }

  private Optional<BuildPlan> plan(String data) throws IOException {
    Path file = folder.resolve("2031.yaml");
    Files.writeString(file, "模板: department\n年度: 2031\n" + data);
    return new BuildPlanner(new Templates()).plan(request(file));
  }

  private static BuildRequest request(Path data) {
    return new BuildRequest(DataFile.of(data), List.of(OutputFormat.DOCX));
  }
}
