package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchRunTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
  private static final FileTime LATER = FileTime.from(Instant.parse("2999-01-01T00:00:00Z"));

  @TempDir private Path folder;

  private Program program;

  @BeforeEach
  void setUp() throws IOException {
    program = new Program(folder);
    Files.createDirectories(folder.resolve("各单位/乙"));
    Files.createDirectory(folder.resolve("报告"));
    write("各单位/甲.yaml", "甲报告");
    write("各单位/乙/乙.yaml", "乙报告");
  }

  @Test
  void buildsEveryDataFileOfAFolder() throws IOException {
    var result = program.run("build", "各单位", "-o", "报告", "-f", "md");
    assertThat(result.status()).isZero();
    assertThat(reports()).containsExactlyInAnyOrder("甲报告.md", "乙报告.md");
    assertThat(result.err()).endsWith("共生成 2 份\n");
  }

  @Test
  void tellsOfReportsInTheOrderOfTheDataFilesWhateverIsReadyFirst() throws IOException {
    for (int i = 10; i < 50; i++) {
      write("各单位/%d.yaml".formatted(i), "报告" + i);
    }
    var result = program.run("build", "各单位/[1-4]?.yaml", "-o", "报告", "-f", "md", "-j", "8");
    assertThat(result.err().lines().filter(l -> l.contains("个数据"))).hasSize(40).isSorted();
  }

  @Test
  void listsWhatIsBrokenAtTheEndAndBuildsTheRest() throws IOException {
    Files.writeString(folder.resolve("各单位/甲.yaml"), "年度: 2031");
    var result = program.run("build", "各单位", "-o", "报告", "-f", "md", "-q");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err())
        .contains("没有写用哪个模板")
        .endsWith("没有生成的有 1 个：\n  各单位/甲.yaml:1:1：没有写用哪个模板\n");
    assertThat(reports()).containsExactly("乙报告.md");
  }

  @Test
  void buildsTheRestBesideAnEditedReportATitleTwiceAndAFileThatCannotBeRead() throws IOException {
    write("各单位/乙/乙.yaml", "甲报告");
    write("各单位/丙.yaml", "丙报告");
    write("各单位/丁.yaml", "丁报告");
    Files.writeString(folder.resolve("报告/丙报告.md"), "改过");
    Files.write(folder.resolve("各单位/戊.yaml"), new byte[] {0, 1, 2});

    var result = program.run("build", "各单位", "-o", "报告", "-f", "md");

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err())
        .contains("没有生成的有 4 个：\n")
        .contains("\n  各单位/丙.yaml：报告/丙报告.md 已存在，并且不是本程序生成的，或者生成后有人改过")
        .contains("\n  各单位/乙/乙.yaml：报告/甲报告.md 要写两次：")
        .contains("\n  各单位/甲.yaml：报告/甲报告.md 要写两次：")
        .contains("\n  各单位/戊.yaml:1:1：")
        .endsWith("共生成 1 份\n");
    assertThat(reports()).containsExactlyInAnyOrder("丁报告.md", "丙报告.md");
  }

  @Test
  void countsSettledWarningsAndDoesNotPrintThem() throws IOException {
    String example = "examples/ecology-bureau-two-years/2031.yaml";
    Files.copy(Path.of(example), folder.resolve("各单位/己.yaml"));
    Files.copy(Path.of(example).resolveSibling("2030.yaml"), folder.resolve("2030.yaml"));
    Files.move(folder.resolve("各单位/己.yaml"), folder.resolve("2031.yaml"));

    var result = program.run("build", "2030.yaml", "2031.yaml", "-o", "报告", "-f", "md");

    assertThat(result.status()).isZero();
    assertThat(result.err()).doesNotContain("已说明：").containsPattern("已写明原因的警告 [0-9]+ 个，没有打印\n");
  }

  @Test
  void resumesWithWhatIsMissingOrOlderThanItsData() throws IOException {
    write("各单位/丙.yaml", "丙报告");
    program.run("build", "各单位", "-o", "报告", "-f", "md");
    age("报告/甲报告.md", LONG_AGO);
    age("报告/乙报告.md", LATER);
    Files.delete(folder.resolve("报告/丙报告.md"));
    var result = program.run("build", "各单位", "-o", "报告", "-f", "md", "--resume");
    assertThat(result.err()).contains("甲报告.md", "丙报告.md").doesNotContain("乙报告.md");
    assertThat(result.err()).endsWith("共生成 2 份，未变 1 份\n");
  }

  @Test
  void buildsAgainWhenOneOfSeveralFormatsIsMissing() throws IOException {
    program.run("build", "各单位/甲.yaml", "-o", "报告", "-f", "docx,md");
    age("报告/甲报告.md", LATER);
    Files.delete(folder.resolve("报告/甲报告.docx"));
    program.run("build", "各单位/甲.yaml", "-o", "报告", "-f", "docx,md", "--resume");
    assertThat(reports()).contains("甲报告.docx");
  }

  @Test
  void refusesNoJobsAtAll() {
    var result = program.run("build", "各单位", "-j", "0");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("错误：--jobs 至少是 1\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), Program.data(2031, text));
  }

  private void age(String name, FileTime time) throws IOException {
    Files.setLastModifiedTime(folder.resolve(name), time);
  }

  private List<String> reports() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("报告"))) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
