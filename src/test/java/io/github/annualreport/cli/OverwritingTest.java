package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverwritingTest {

  @TempDir private Path folder;

  private Program program;

  @BeforeEach
  void setUp() throws IOException {
    program = new Program(folder);
    Files.writeString(folder.resolve("a.yaml"), Program.data(2031, "甲报告"));
    Files.writeString(folder.resolve("b.yaml"), Program.data(2031, "乙报告"));
  }

  @Test
  void replacesAReportThatNobodyTouched() throws IOException {
    program.run("build", "b.yaml", "-o", "r.md");
    assertThat(program.run("build", "a.yaml", "-o", "r.md").status()).isZero();
    assertThat(folder.resolve("r.md")).content().contains("甲报告");
  }

  @ParameterizedTest
  @ValueSource(strings = {"r.md", "r.docx"})
  void refusesToReplaceWhatAPersonWrote(String name) throws IOException {
    Files.writeString(folder.resolve(name), "手写");
    var result = program.run("build", "a.yaml", "-o", name);
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err())
        .startsWith("错误：" + name + " 已存在，并且不是本程序生成的，或者生成后有人改过；确要覆盖，加 --force，否则另取一个名字");
    String cure = "；改了哪些，看 report check r.docx 数据文件\n";
    assertThat(result.err())
        .satisfies(e -> assertThat(e.endsWith(cure)).isEqualTo(name.endsWith("docx")));
    assertThat(folder.resolve(name)).content().isEqualTo("手写");
  }

  @Test
  void refusesToReplaceAReportThatAPersonChanged() throws IOException {
    program.run("build", "a.yaml", "-o", "r.md");
    String changed = Files.readString(folder.resolve("r.md")).replace("甲", "丙");
    Files.writeString(folder.resolve("r.md"), changed);
    assertThat(program.run("build", "a.yaml", "-o", "r.md").status()).isEqualTo(3);
    assertThat(folder.resolve("r.md")).content().isEqualTo(changed);
  }

  @Test
  void replacesAnythingByForce() throws IOException {
    Files.writeString(folder.resolve("r.md"), "手写");
    assertThat(program.run("build", "a.yaml", "-o", "r.md", "--force").status()).isZero();
    assertThat(folder.resolve("r.md")).content().contains("甲报告");
  }

  @Test
  void writesNothingOfAReportOneOfWhoseFilesIsRefused() throws IOException {
    Files.writeString(folder.resolve("乙报告.md"), "手写");
    var result = program.run("build", "a.yaml", "b.yaml", "-f", "docx,md");
    assertThat(result.status()).isEqualTo(3);
    assertThat(files()).containsExactly("a.yaml", "b.yaml", "乙报告.md", "甲报告.docx", "甲报告.md");
    assertThat(folder.resolve("乙报告.md")).content().isEqualTo("手写");
    assertThat(result.err())
        .contains("没有生成的有 1 个：\n  b.yaml：乙报告.md 已存在，并且不是本程序生成的")
        .endsWith("共生成 1 份\n");
  }

  @Test
  void refusesTwoReportsOfTheSameNameAndBuildsTheOthers() throws IOException {
    Files.writeString(folder.resolve("b.yaml"), Program.data(2031, "甲报告"));
    Files.writeString(folder.resolve("c.yaml"), Program.data(2031, "丙报告"));
    var result = program.run("build", "a.yaml", "b.yaml", "c.yaml");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err())
        .endsWith(
            """
            没有生成的有 2 个：
              a.yaml：甲报告.docx 要写两次：a.yaml 和 b.yaml 的题名相同，请分开生成
              b.yaml：甲报告.docx 要写两次：a.yaml 和 b.yaml 的题名相同，请分开生成
            共生成 1 份
            """);
    assertThat(files()).containsExactly("a.yaml", "b.yaml", "c.yaml", "丙报告.docx");
  }

  @Test
  void makesTheFolderOfReports() throws IOException {
    assertThat(program.run("build", "a.yaml", "-o", "一/二/").status()).isZero();
    assertThat(folder.resolve("一/二/甲报告.docx")).isNotEmptyFile();
  }

  @Test
  void severalReportsOrFormatsGoIntoAFolderThatIsNamedWithoutASlash() throws IOException {
    assertThat(program.run("build", "a.yaml", "b.yaml", "-o", "一").status()).isZero();
    assertThat(program.run("build", "a.yaml", "-f", "md,html", "-o", "2031年").status()).isZero();
    assertThat(folder.resolve("一/乙报告.docx")).isNotEmptyFile();
    assertThat(folder.resolve("2031年/甲报告.html")).isNotEmptyFile();
  }

  @Test
  void makesNoFolderForAReportThatCannotBeBuilt() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "年度: 2031\n");
    assertThat(program.run("build", "a.yaml", "-o", "一/").status()).isEqualTo(1);
    assertThat(folder.resolve("一")).doesNotExist();
  }

  @Test
  void refusesAFolderThatIsAFile() throws IOException {
    Files.writeString(folder.resolve("一"), "");
    var result = program.run("build", "a.yaml", "b.yaml", "-o", "一/");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).contains("a.yaml：没有文件夹 一，请先建好");
  }

  @Test
  void refusesAFileWhoseNameAFolderHas() throws IOException {
    Files.createDirectory(folder.resolve("甲报告.docx"));
    var result = program.run("build", "a.yaml");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).isEqualTo("错误：甲报告.docx 不是普通文件；写到标准输出用 --output -\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"~$甲报告.docx", ".~lock.甲报告.docx#"})
  void refusesADocumentThatIsOpen(String owner) throws IOException {
    program.run("build", "a.yaml");
    Files.writeString(folder.resolve(owner), "");
    var result = program.run("build", "a.yaml");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo("错误：甲报告.docx 正在 Word 等软件中打开，请关闭后再试（并未打开时，删除 " + owner + "）\n");
  }

  @Test
  void knowsTheOwnerFileOfALongName() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), Program.data(2031, "某市某区某局年度报告"));
    program.run("build", "a.yaml");
    Files.writeString(folder.resolve("~$某区某局年度报告.docx"), "");
    assertThat(program.run("build", "a.yaml").status()).isEqualTo(3);
  }

  @Test
  void leavesNoOtherFilesBehind() throws IOException {
    program.run("build", "a.yaml", "b.yaml", "-f", "docx,md");
    program.run("build", "a.yaml", "b.yaml", "-f", "docx,md");
    assertThat(files())
        .containsExactly("a.yaml", "b.yaml", "乙报告.docx", "乙报告.md", "甲报告.docx", "甲报告.md");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
