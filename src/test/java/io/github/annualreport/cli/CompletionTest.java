package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {

  @TempDir private Path folder;

  @Test
  void completesCommands() throws Exception {
    assertThat(complete("report", "b")).isEqualTo("build\n");
  }

  @Test
  void completesOptions() throws Exception {
    assertThat(complete("report", "build", "--l")).isEqualTo("--last\n");
  }

  @Test
  void completesValues() throws Exception {
    assertThat(complete("report", "build", "--format", "d")).isEqualTo("docx\n");
    assertThat(complete("report", "completion", "z")).isEqualTo("zsh\n");
  }

  @Test
  void leavesFilesToTheShell() throws Exception {
    Files.writeString(folder.resolve("$(touch executed).yaml"), "");
    assertThat(complete("report", "build", "''")).isEqualTo("\n");
    assertThat(complete("report", "build", "--last", "''")).isEqualTo("\n");
    assertThat(folder.resolve("executed")).doesNotExist();
  }

  @Test
  void asksTheShellForFilesWhereItHasNoWords() {
    assertThat(new Program(folder).run("completion", "zsh").out())
        .contains("complete -o default -F _report report");
  }

  /** What bash proposes for the last of some words. */
  private String complete(String... words) throws IOException, InterruptedException {
    Path bash = Path.of("/bin/bash");
    Assumptions.assumeTrue(Files.isExecutable(bash), "there is no bash");
    Path script = folder.resolve("completion");
    Files.writeString(script, new Program(folder).run("completion", "bash").out());
    String trial =
        """
        source completion
        COMP_WORDS=(%s)
        COMP_CWORD=%d
        _report
        printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(String.join(" ", words), words.length - 1);
    Process process =
        new ProcessBuilder(bash.toString(), "-c", trial)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    return output;
  }
}
