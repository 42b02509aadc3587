package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {

  @TempDir Path folder;

  @BeforeEach
  void makeFiles() throws IOException {
    for (String file :
        List.of(
            "甲局/2031.yaml",
            "甲局/2030.yaml",
            "甲局/正文-2031.md",
            "乙局/2031.yml",
            "乙局/旧/2029.YAML",
            ".git/config.yaml",
            "模板/template.yaml",
            "模板/schema.yaml",
            "2031[1].yaml")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), "");
    }
    Files.createDirectories(folder.resolve("空"));
  }

  @Test
  void takesFilesInTheOrderOfTheArguments() {
    assertThat(found("甲局/2031.yaml", "乙局/2031.yml")).containsExactly("甲局/2031.yaml", "乙局/2031.yml");
  }

  @Test
  void searchesFoldersButNoHiddenOnesAndNoTemplates() {
    assertThat(found("."))
        .containsExactly(
            "2031[1].yaml", "乙局/2031.yml", "乙局/旧/2029.YAML", "甲局/2030.yaml", "甲局/2031.yaml");
  }

  @Test
  void takesEachFileOnce() {
    assertThat(found("甲局/2031.yaml", "甲局", "./甲局/2031.yaml"))
        .containsExactly("甲局/2031.yaml", "甲局/2030.yaml");
  }

  @Test
  void expandsAPatternThatTheShellDidNot() {
    assertThat(found("*局/2031.*")).containsExactly("乙局/2031.yml", "甲局/2031.yaml");
  }

  @Test
  void searchesTheFoldersThatAPatternMatches() {
    assertThat(found("甲*")).containsExactly("甲局/2030.yaml", "甲局/2031.yaml");
  }

  @Test
  void twoAsterisksStandForFoldersAtAnyDepth() {
    assertThat(found("乙局/**/*.{yml,YAML}")).containsExactly("乙局/2031.yml", "乙局/旧/2029.YAML");
  }

  @Test
  void aFileMayBeNamedLikeAPattern() {
    assertThat(found("2031[1].yaml")).containsExactly("2031[1].yaml");
  }

  @Test
  void namesAllThatAreMissingTogether() {
    assertThatThrownBy(() -> found("没有.yaml", "空", "丙*/**", "甲局/[.yaml", ""))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("写法不对");
    assertThatThrownBy(() -> found("没有.yaml", "空", "丙*/**", ""))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "没有数据文件 没有.yaml\n错误：文件夹 空 里没有数据文件（*.yaml、*.yml）\n错误：没有符合“丙*/**”的数据文件\n错误：没有数据文件 ");
  }

  private List<String> found(String... arguments) {
    return DataFiles.of(List.of(arguments), folder).stream()
        .map(f -> folder.relativize(f.normalize()).toString().replace('\\', '/'))
        .toList();
  }
}
