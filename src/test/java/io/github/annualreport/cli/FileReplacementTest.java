package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-rw-", "r--------", "rwxr-x---"})
  void keepsThePermissionsOfAFile(String permissions) throws Exception {
    requirePosix();
    Files.writeString(folder.resolve("a.md"), "旧");
    Files.setPosixFilePermissions(
        folder.resolve("a.md"), PosixFilePermissions.fromString(permissions));

    FileReplacement.write(List.of(file("a.md")));

    assertThat(Files.getPosixFilePermissions(folder.resolve("a.md")))
        .isEqualTo(PosixFilePermissions.fromString(permissions));
    assertThat(folder.resolve("a.md")).content().isEqualTo("新");
  }

  @Test
  void keepsThePermissionsOfAFileThatIsPutBack() throws IOException {
    requirePosix();
    Files.writeString(folder.resolve("a.md"), "旧");
    Set<PosixFilePermission> secret = PosixFilePermissions.fromString("rw-rw--w-");
    Files.setPosixFilePermissions(folder.resolve("a.md"), secret);
    Files.createDirectories(folder.resolve("c.md/full"));

    assertThatThrownBy(() -> FileReplacement.write(List.of(file("a.md"), file("c.md"))))
        .isInstanceOf(OutputException.class);

    assertThat(Files.getPosixFilePermissions(folder.resolve("a.md"))).isEqualTo(secret);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void writesToTheTargetOfALink(boolean isThere) throws Exception {
    requirePosix();
    Path target = Files.createDirectory(folder.resolve("甲")).resolve("a.md");
    if (isThere) {
      Files.writeString(target, "旧");
    }
    Files.createSymbolicLink(folder.resolve("链.md"), Path.of("甲/a.md"));
    Files.createSymbolicLink(folder.resolve("链链.md"), folder.resolve("链.md"));

    FileReplacement.write(List.of(file("链链.md")));

    assertThat(folder.resolve("链.md")).isSymbolicLink();
    assertThat(folder.resolve("链链.md")).isSymbolicLink();
    assertThat(target).isRegularFile().content().isEqualTo("新");
    assertThat(names()).containsExactly("甲", "链.md", "链链.md");
    assertThat(folder.resolve("甲")).isDirectoryNotContaining("glob:**/.report-*");
  }

  @Test
  void tellsOfLinksThatGoInACircle() throws IOException {
    requirePosix();
    Files.createSymbolicLink(folder.resolve("a.md"), Path.of("b.md"));
    Files.createSymbolicLink(folder.resolve("b.md"), Path.of("a.md"));

    assertThatThrownBy(() -> FileReplacement.write(List.of(file("a.md"))))
        .isInstanceOf(OutputException.class)
        .hasMessage("写不进 " + folder.resolve("a.md") + "：符号链接绕成了圈");
  }

  private void requirePosix() throws IOException {
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
        .as("permissions and links are those of POSIX")
        .isTrue();
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
