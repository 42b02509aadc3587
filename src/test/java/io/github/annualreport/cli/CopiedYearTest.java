package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data file that was copied from last year's and not filled in. */
class CopiedYearTest {

  private static final String DATA =
      """
      模板: ecology-bureau
      年度: 2030
      单位: {名称: 某局}
      文件: {印发数: 188}
      行政处罚: {案件数: 126, 罚款金额: 13.42万元}
      行政检查: {次数: 342}
      约谈: {次数: 14, 企业数: 29}
      """;

  @TempDir private Path folder;

  @Test
  void allFiguresOfLastYearAreOneFinding() throws IOException {
    write("2030.yaml", DATA);
    write("2031.yaml", DATA.replace("2030", "2031").replace("342", "335"));

    assertThat(run("validate 2031.yaml -f line"))
        .contains("2031.yaml:2:1: warning: diff/copied 6 项中 5 项与上年完全相同")
        .doesNotContain("diff/stale");
  }

  @Test
  void aFewEqualFiguresAreToldOneByOne() throws IOException {
    write("2030.yaml", DATA);
    write("2031.yaml", DATA.replace("2030", "2031").replace("342", "335").replace("188", "176"));

    assertThat(run("validate 2031.yaml -f line"))
        .contains("diff/stale")
        .doesNotContain("diff/copied");
  }

  @Test
  void theYearInTheNameOfTheFileIsNotTheYearStated() throws IOException {
    write("2032.yaml", DATA.replace("2030", "2031"));

    String told = "2032.yaml:2:1: warning: data/file-year 文件名里是 2032 年，年度写的是 2031";
    assertThat(run("validate 2032.yaml -f line")).contains(told);
    assertThat(run("build 2032.yaml -f md -o 报告.md")).contains("文件名里是 2032 年");
  }

  @Test
  void aNameWithAnotherYearBesideTheStatedOneIsInOrder() throws IOException {
    write("2031年（2032年1月报送）.yaml", DATA.replace("2030", "2031"));

    assertThat(run("validate .")).doesNotContain("data/file-year");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String run(String command) {
    Program.Result result = new Program(folder).run(command.split(" ", -1));
    return result.out() + result.err();
  }
}
