package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void leavesEveryFolderAsItWasWhenOneFileCannotBeReplaced() throws IOException {
    Files.createDirectories(folder.resolve("甲"));
    Files.createDirectories(folder.resolve("乙/b.md/full"));
    Files.writeString(folder.resolve("甲/a.md"), "旧");

    assertThatThrownBy(() -> FileReplacement.write(List.of(file("甲/a.md"), file("乙/b.md"))))
        .isInstanceOf(OutputException.class);

    assertThat(folder.resolve("甲/a.md")).content().isEqualTo("旧");
    assertThat(folder.resolve("甲")).isDirectoryNotContaining("glob:**/.report-*");
    assertThat(folder.resolve("乙")).isDirectoryNotContaining("glob:**/.report-*");
  }

  @Test
  void leavesNothingBehindWhereAnotherFolderCannotBeWrittenTo() throws IOException {
    assertThatThrownBy(() -> FileReplacement.write(List.of(file("a.md"), file("none/a.md"))))
        .isInstanceOf(OutputException.class);

    assertThat(names()).isEmpty();
  }

  @Test
  void tellsWhenTheFolderCannotBeWrittenTo() {
    assertThatThrownBy(() -> FileReplacement.write(List.of(file("none/a.md"))))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("写不进文件夹 " + folder.resolve("none"));
  }

  private NewFile file(String name) {
    return new NewFile(folder.resolve(name), "新".getBytes(UTF_8));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
