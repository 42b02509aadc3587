package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.annualreport.reader.docx.WholeDocx;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is stopped by Ctrl-C. */
class InterruptTest {

  private static final Path DATA = Path.of("examples/ecology-bureau-two-years/2031.yaml");
  private static final int NUMBER = 300;

  @TempDir private Path folder;

  @Test
  void leavesWholeFilesOnlyAndResumesWithTheRest() throws Exception {
    assumeTrue(File.separatorChar == '/', "signals are sent as on Unix");
    Path reports = Files.createDirectory(folder.resolve("报告"));
    String data = Files.readString(DATA);
    for (int i = 0; i < NUMBER; i++) {
      Files.writeString(
          folder.resolve("%03d.yaml".formatted(i)),
          data.replace("某市某区生态环境局", "某市第%03d区生态环境局".formatted(i)));
    }

    Process batch = batch();
    while (batch.isAlive() && files(reports).stream().filter(InterruptTest::isReport).count() < 5) {
      batch.waitFor(20, TimeUnit.MILLISECONDS);
    }
    new ProcessBuilder("kill", "-INT", String.valueOf(batch.pid())).start().waitFor();

    assertThat(batch.waitFor()).isEqualTo(130);
    List<Path> left = files(reports);
    assertThat(left).hasSizeBetween(5, NUMBER - 1).allMatch(InterruptTest::isReport);
    for (Path report : left) {
      assertThat(WholeDocx.texts(Files.readAllBytes(report))).isNotEmpty();
    }

    assertThat(batch().waitFor()).isZero();
    assertThat(files(reports)).hasSize(NUMBER).allMatch(InterruptTest::isReport);
    assertThat(Files.readString(folder.resolve("out.txt"))).contains("未变 ");
  }

  private Process batch() throws IOException {
    var command =
        new ArrayList<String>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.annualreport.cli.Main",
                "build",
                folder + "/*.yaml",
                "-o",
                folder.resolve("报告").toString(),
                "-j",
                "2",
                "--resume"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("out.txt").toFile())
        .start();
  }

  private static boolean isReport(Path file) {
    return file.getFileName().toString().endsWith("生态环境局关于2031年法治政府建设情况的报告.docx");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
