package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No command writes to a file that it reads, by whatever name, {@code --force} or not. */
class InputsAreNoOutputsTest {

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void setUp() throws IOException {
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
        .as("links are made")
        .isTrue();
    program = new Program(folder);
    Files.createDirectory(folder.resolve("下"));
    write("2030.yaml", Program.data(2030, "某局报告"));
    write(
        "2031.yaml",
        Program.data(2031, "某局报告").replace("成文日期", "附件: [{名称: 清单, 文件: 附件.md}], 成文日期")
            + "正文: 正文.md\n");
    write("正文.md", "## 工作情况\n\n本年度工作有序开展。\n\n![现场](图.png)\n");
    write("附件.md", "清单已报备。\n");
    Files.copy(picture(), folder.resolve("图.png"));
    write("稿.md", "## 工作情况\n\n本年度工作稳步开展。\n");
    write("词.yaml", "甲乙: 丙丁\n");
    Files.createSymbolicLink(folder.resolve("软.md"), Path.of("2031.yaml"));
    Files.createLink(folder.resolve("硬.md"), folder.resolve("2031.yaml"));
    Files.createLink(folder.resolve("硬.docx"), folder.resolve("2031.yaml"));
    Files.createLink(folder.resolve("硬.xlsx"), folder.resolve("2030.yaml"));
    Files.createLink(folder.resolve("硬.json"), folder.resolve("2031.yaml"));
    Files.createLink(folder.resolve("稿硬.md"), folder.resolve("稿.md"));
    Files.createLink(folder.resolve("词硬.md"), folder.resolve("词.yaml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build 2031.yaml -f md -o 2031.yaml --force",
        "build 2031.yaml -f md -o 下/../2031.yaml --force",
        "build 2031.yaml -f md -o 2030.yaml --force",
        "build 2031.yaml -o 软.md --force",
        "build 2031.yaml -o 硬.md --force",
        "build 2031.yaml -o 硬.docx --force",
        "build 2031.yaml -o 正文.md --force",
        "build 2031.yaml -o 附件.md --force",
        "build 2031.yaml -f md -o 图.png --force",
        "build 2031.yaml -f md -o 新.md --trace 硬.json --force",
        "validate 2031.yaml --summary 2031.yaml --force",
        "validate 2031.yaml --summary 硬.xlsx --force",
        "validate 2031.yaml -f json=硬.json",
        "validate 2031.yaml -f json=正文.md",
        "diff 2030.yaml 2031.yaml -f md -o 2031.yaml --force",
        "diff 2030.yaml 2031.yaml -o 硬.xlsx --force",
        "diff 2030.yaml 2031.yaml -o 正文.md --force",
        "check 稿.md --fix -o 稿硬.md --force",
        "check 稿.md 2031.yaml --fix -o 正文.md --force",
        "check 稿.md --words 词.yaml --fix -o 词硬.md --force",
        "check 稿.md 2031.yaml --patch -o 2030.yaml --force",
        "check 稿.md -f json=稿硬.md",
      })
  void refuses(String command) throws IOException {
    Map<String, String> before = files();

    Program.Result result = program.run(command.split(" "));

    assertThat(result.err()).contains("就是这次要读的", "请另取一个名字");
    assertThat(result.status()).isEqualTo(3);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void namesBoth() {
    assertThat(program.run("build", "2030.yaml", "-o", "硬.xlsx", "-f", "md", "--force").err())
        .isEqualTo("错误：硬.xlsx 就是这次要读的 2030.yaml，写了就没有了，--force 也不写；请另取一个名字\n");
  }

  @Test
  void noReportOfABatchReplacesTheDataOfAnother() throws IOException {
    Files.createDirectory(folder.resolve("批"));
    write("批/甲.yaml", Program.data(2031, "甲报告"));
    write("批/乙.yaml", Program.data(2031, "乙报告"));
    Files.createLink(folder.resolve("批/甲报告.md"), folder.resolve("批/乙.yaml"));
    Map<String, String> before = files();

    Program.Result result = program.run("build", "批", "-f", "md", "-o", "批/", "--force");

    assertThat(result.err()).contains("批/甲报告.md 就是这次要读的 批/乙.yaml");
    assertThat(result.status()).isEqualTo(3);
    assertThat(files()).containsAllEntriesOf(before);
  }

  @Test
  void aReportInTheFolderOfItsTemplateIsReplaced() throws IOException {
    program.run("init", "--template-dir", "模板", "-t", "ecology-bureau");
    String[] build = {"build", "2030.yaml", "-t", "模板", "-o", "模板/r.md"};

    assertThat(program.run(build).status()).isZero();
    Program.Result again = program.run(build);

    assertThat(again.status()).as(again.err()).isZero();
    Program.Result schema =
        program.run(
            "build", "2030.yaml", "-t", "模板", "-f", "md", "-o", "模板/schema.yaml", "--force");
    assertThat(schema.err()).contains("模板/schema.yaml 就是这次要读的");
    assertThat(schema.status()).isEqualTo(3);
  }

  private static Path picture() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("examples"))) {
      return all.filter(f -> f.toString().endsWith(".png")).sorted().findFirst().orElseThrow();
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Map<String, String> files() throws IOException {
    var result = new TreeMap<String, String>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        result.put(folder.relativize(file).toString(), new String(Files.readAllBytes(file), UTF_8));
      }
    }
    return result;
  }
}
