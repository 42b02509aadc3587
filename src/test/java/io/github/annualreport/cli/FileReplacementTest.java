package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.annualreport.OutputFormat;
import io.github.annualreport.ReportBuilder.BuildRequest;
import io.github.annualreport.ReportBuilder.BuiltReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

  @TempDir private Path folder;

  @Test
  void putsEverythingBackWhenOneFileCannotBeReplaced() throws IOException {
    Files.writeString(folder.resolve("a.md"), "旧");
    Files.createDirectories(folder.resolve("c.md/full"));
    assertThatThrownBy(
            () -> FileReplacement.write(List.of(file("a.md"), file("b.md"), file("c.md"))))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("换不掉 " + folder.resolve("c.md"));
    assertThat(folder.resolve("a.md")).content().isEqualTo("旧");
    assertThat(names()).containsExactly("a.md", "c.md");
  }

  @Test
  void tellsWhenTheFolderCannotBeWrittenTo() {
    assertThatThrownBy(() -> FileReplacement.write(List.of(file("none/a.md"))))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("写不进文件夹 " + folder.resolve("none"));
  }

  private OutputFile file(String name) {
    var request =
        new BuildRequest(
            folder, Optional.empty(), Optional.empty(), List.of(OutputFormat.MARKDOWN));
    BuiltReport report = Program.report("新", request);
    return new OutputFile(folder.resolve(name), OutputFormat.MARKDOWN, report);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
