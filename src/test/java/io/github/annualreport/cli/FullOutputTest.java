package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that prints tells that it could not, but for a pipe whose reader has gone. */
class FullOutputTest {

  @TempDir private Path folder;

  @BeforeEach
  void setUp() throws IOException {
    Files.writeString(folder.resolve("2030.yaml"), Program.data(2030, "某局报告"));
    Files.writeString(folder.resolve("2031.yaml"), Program.data(2031, "某局报告") + "正文: 正文.md\n");
    Files.writeString(folder.resolve("正文.md"), "## 工作情况\n\n本年度工作有序开展。\n");
    Files.writeString(folder.resolve("稿.md"), "## 工作情况\n\n本年度工作稳步开展。\n");
  }

  /** All commands, by their help, and all that print something else. */
  static Stream<String> commands() throws IOException {
    var terminal =
        new Program(Path.of("")).terminal(new ByteArrayOutputStream(), new ByteArrayOutputStream());
    Stream<String> helps =
        ReportCommand.newCommandLine(terminal, new Templates()).getSubcommands().keySet().stream()
            .map(name -> name + " --help");
    return Stream.concat(
        helps,
        Stream.of(
            "--help",
            "--version",
            "templates",
            "schema ecology-bureau",
            "schema --findings",
            "schema --trace",
            "completion bash",
            "check --list-rules",
            "check --explain SEQ-07",
            "check --explain data/missing",
            "check 稿.md",
            "check 稿.md -f json",
            "check 稿.md 2031.yaml --patch",
            "validate --list-rules",
            "validate --explain data/missing",
            "validate 2031.yaml",
            "validate 2031.yaml -f sarif",
            "diff 2030.yaml 2031.yaml",
            "diff 2030.yaml 2031.yaml -f csv",
            "build 2031.yaml -f md -o -",
            "build 2031.yaml -f md -o r.md --trace -"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aFullDiskIsTold(String command) {
    var err = new ByteArrayOutputStream();

    int status = run(command, failing("No space left on device"), err);

    assertThat(err.toString(UTF_8)).endsWith("错误：写不进标准输出\n").containsOnlyOnce("写不进");
    assertThat(status).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aReaderThatHasGoneIsNot(String command) throws IOException {
    var whole = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status = run(command, whole, err);
    Files.deleteIfExists(folder.resolve("r.md"));
    var told = new ByteArrayOutputStream();

    assertThat(run(command, failing("Broken pipe"), told)).isEqualTo(status).isNotEqualTo(3);
    assertThat(told.toString(UTF_8)).isEqualTo(err.toString(UTF_8));
    assertThat(whole.toString(UTF_8)).isNotEmpty();
  }

  private int run(String command, OutputStream out, ByteArrayOutputStream err) {
    var terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(new PipedOutput(out), false, UTF_8),
            new PrintStream(err, false, UTF_8),
            folder,
            false,
            false,
            Map.of());
    return Main.run(terminal, new Templates(), command.split(" "));
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
