package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever only builds is told of slips against last year as well. */
class BuildFindingsTest {

  private static final String DATA =
      """
      模板: department
      年度: %d
      单位: {名称: 某局}
      公文: {成文日期: %d-01-20}
      正文: 正文.md
      行政处罚: {案件数: 9, 罚款金额: %s}
      行政检查: {次数: 126}
      培训: {场次: 4, 人次: 320}
      """;

  @TempDir private Path folder;

  @Test
  void tellsASwing() throws IOException {
    assertThat(build("122.5万元")).contains("警告[diff/swing] 行政处罚.罚款金额 13.42万元 → 122.5万元");
  }

  @Test
  void tellsACopiedYear() throws IOException {
    assertThat(build("13.42万元")).contains("警告[diff/copied]", "与上年完全相同");
  }

  private String build(String fine) throws IOException {
    Files.writeString(folder.resolve("正文.md"), "## 执法\n\n罚款${行政处罚.罚款金额}。\n");
    Files.writeString(folder.resolve("2030.yaml"), DATA.formatted(2030, 2031, "13.42万元"));
    Files.writeString(folder.resolve("2031.yaml"), DATA.formatted(2031, 2032, fine));
    var result = new Program(folder).run("build", "2031.yaml", "-f", "md", "-o", "-");
    assertThat(result.status()).isZero();
    return result.err();
  }
}
