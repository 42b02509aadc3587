package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command loads no library that it has no use for; each would make its start slower. */
class LoadedClassesTest {

  private static final String DATA = "examples/ecology-bureau-two-years/2031.yaml";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "completion bash", "build --help"})
  void helpNeedsNothingButTheCommandLine(String command) throws Exception {
    assertThat(loaded(command.split(" ")))
        .contains("picocli.CommandLine")
        .doesNotContain("org.apache.poi", "freemarker.", "com.networknt", "snakeyaml");
  }

  @Test
  void aSchemaIsReadWithoutTheMapper() throws Exception {
    String loaded = loaded("build", DATA, "-f", "md", "-o", folder + "/r.md");
    assertThat(loaded)
        .contains("com.networknt.schema.Schema ")
        .doesNotContain("org.apache.poi", "tools.jackson.databind.json.JsonMapper ");
  }

  @Test
  void docxNeedsPoi() throws Exception {
    assertThat(loaded("build", DATA, "-o", folder + "/r.docx")).contains("org.apache.poi");
  }

  /** What a run of the program in a Java of its own loaded. */
  private String loaded(String... arguments) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    var command =
        new ArrayList<String>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.annualreport.cli.Main"));
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(log, UTF_8);
  }
}
