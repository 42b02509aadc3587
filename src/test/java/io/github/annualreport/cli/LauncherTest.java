package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher hands its arguments to Java and does nothing else with them. A script stands in for
 * Java and records them, in the layout of the zip, so that nothing is compiled.
 */
class LauncherTest {

  private static final List<String> HOSTILE =
      List.of(
          "validate",
          "-delete",
          "-exec",
          "*",
          "[a-z]*",
          "?",
          "!",
          "(",
          "",
          "两 个",
          "行\n行",
          "-o",
          "--",
          "$(touch x)",
          "`touch x`",
          "; touch x",
          "\\",
          "'",
          "\"",
          "-name");

  @TempDir private Path folder;
  private Path work;

  @BeforeEach
  void install() throws IOException {
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
        .as("the launcher is for POSIX systems")
        .isTrue();
    work = Files.createDirectory(folder.resolve("work"));
    Files.createDirectories(folder.resolve("bin"));
    Files.copy(Path.of("report"), folder.resolve("bin/report"));
    Files.createFile(Files.createDirectories(folder.resolve("lib")).resolve("report.jar"));
    Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\0' \"$@\" >\"$RECORD\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"17.0.1\"\n");
    // A file in place of the folder keeps an archive from being made in the background.
    Files.createFile(folder.resolve("cache"));
  }

  @Test
  void handsEveryArgumentOverAsItIs() throws Exception {
    List<String> seen = run(HOSTILE);

    assertThat(seen.subList(seen.indexOf("io.github.annualreport.cli.Main") + 1, seen.size()))
        .isEqualTo(HOSTILE);
  }

  @Test
  void removesAndRunsNothingWhateverTheArgumentsAndFoldersAreCalled() throws Exception {
    for (String name : HOSTILE) {
      if (!name.isEmpty()) {
        Files.writeString(
            Files.createDirectory(work.resolve(name)).resolve("2031.yaml"), "年度: 2031");
      }
    }
    Files.writeString(work.resolve("保留.txt"), "保留");
    List<String> before = files();

    for (String argument : HOSTILE) {
      run(List.of("validate", argument));
      run(List.of(argument, argument, "{}", "+"));
    }
    run(HOSTILE);

    assertThat(files()).isEqualTo(before).hasSizeGreaterThan(HOSTILE.size());
  }

  @Test
  void sparesTimeAndMemoryForFewReportsOnly() throws Exception {
    assertThat(run(List.of("build", "2031.yaml"))).contains("-Xmn16m");
    assertThat(run(List.of("build", "*.yaml"))).doesNotContain("-Xmn16m");
    assertThat(run(List.of("build", "."))).doesNotContain("-Xmn16m");
    assertThat(run(List.of("a ".repeat(21).split(" ")))).doesNotContain("-Xmn16m");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(work)) {
      return all.map(Path::toString).sorted().toList();
    }
  }

  /** Runs the launcher in the folder; gives the arguments that Java received. */
  private List<String> run(List<String> arguments) throws Exception {
    var command =
        new ArrayList<String>(List.of("/bin/sh", folder.resolve("bin/report").toString()));
    command.addAll(arguments);
    Path record = folder.resolve("record");
    var launcher = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true);
    launcher.environment().put("JAVA_HOME", folder.resolve("java").toString());
    launcher.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    launcher.environment().put("RECORD", record.toString());
    launcher.environment().remove("REPORT_JAVA_OPTIONS");
    Process process = launcher.start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return Arrays.asList(Files.readString(record).split("\0", -1))
        .subList(0, (int) Files.readString(record).chars().filter(c -> c == 0).count());
  }
}
