package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration that README shows makes {@code report diff} git's own for data. */
class GitDiffTest {

  @TempDir private Path folder;

  @BeforeEach
  void repository() throws Exception {
    assumeThat(isInstalled()).as("git is not installed").isTrue();
    git("init", "-q");
    for (String line : configuration()) {
      if (line.startsWith("git config ")) {
        String program =
            "'%s' -cp '%s' %s"
                .formatted(
                    Path.of(System.getProperty("java.home"), "bin", "java"),
                    absolute(System.getProperty("java.class.path")),
                    Main.class.getName());
        git("config", "diff.report.command", program + " diff --git");
      } else {
        Files.writeString(folder.resolve(".gitattributes"), line + "\n");
      }
    }
  }

  @Test
  void showsWhatChangedInTheData() throws Exception {
    data("数据/2031.yaml", 6);
    data("数据/2030.yaml", 3);
    commit();
    data("数据/2031.yaml", 9);
    data("数据/2032.yaml", 4);
    Files.delete(folder.resolve("数据/2030.yaml"));
    git("add", "-A");

    assertThat(git("-c", "core.quotePath=false", "diff", "--cached", "--no-renames"))
        .contains("删去 数据/2030.yaml", "新增 数据/2032.yaml", "数据/2031.yaml\n")
        .containsPattern("案件数 +6起 +9起 +\\+3起 +\\+50\\.0%");
  }

  @Test
  void followsAFileThatWasRenamed() throws Exception {
    data("数据/一.yaml", 6);
    commit();
    git("mv", "数据/一.yaml", "数据/二.yaml");
    data("数据/二.yaml", 9);

    assertThat(git("diff", "-M10%", "HEAD")).containsPattern("案件数 +6起 +9起");
  }

  @Test
  void dataThatCannotBeReadDoNotStopTheOthers() throws Exception {
    data("数据/2030.yaml", 6);
    data("数据/2031.yaml", 6);
    commit();
    Files.writeString(folder.resolve("数据/2030.yaml"), "模板: [\n");
    data("数据/2031.yaml", 9);

    assertThat(git("diff")).containsPattern("案件数 +6起 +9起");
  }

  /** The two lines of README. */
  private static List<String> configuration() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("diff=report\n");
    int from = readme.lastIndexOf("```", start);
    return readme.substring(from, readme.indexOf("```\n", start)).lines().skip(1).toList();
  }

  private static String absolute(String classPath) {
    return String.join(
        File.pathSeparator,
        Stream.of(classPath.split(File.pathSeparator))
            .map(p -> Path.of(p).toAbsolutePath().toString())
            .toList());
  }

  private void data(String name, int cases) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "模板: ecology-bureau\n年度: 2031\n单位: {名称: 某局}\n行政处罚: {案件数: " + cases + "}\n");
  }

  private void commit() throws Exception {
    git("add", "-A");
    git("-c", "user.name=某人", "-c", "user.email=a@b.c", "commit", "-qm", "数据");
  }

  private String git(String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("git", "--no-pager"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(p -> Files.isExecutable(Path.of(p, "git")));
  }
}
