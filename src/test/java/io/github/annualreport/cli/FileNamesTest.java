package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @Test
  void isTheTitleWithTheExtension() {
    assertThat(FileNames.of("某局2031年法治政府建设情况报告", "docx")).isEqualTo("某局2031年法治政府建设情况报告.docx");
  }

  @Test
  void fitsTheLongestNameThatFileSystemsTake() {
    String name = FileNames.of("长".repeat(100), "docx");
    assertThat(name).isEqualTo("长".repeat(81) + ".docx");
    assertThat(name.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(250);
  }

  @Test
  void doesNotCutACharacterInTwo() {
    assertThat(FileNames.of("a" + "𠮷".repeat(100), "md")).isEqualTo("a" + "𠮷".repeat(61) + ".md");
  }

  @ParameterizedTest
  @CsvSource({
    "甲/乙, 甲／乙.md",
    "甲:乙?, 甲：乙？.md",
    "'<\\|>*', ＜＼｜＞＊.md",
    "CON, 报告CON.md",
    "com1.报告, 报告com1.报告.md",
    ".., 报告...md",
    "' ', 报告.md"
  })
  void replacesWhatASystemRefuses(String title, String name) {
    assertThat(FileNames.of(title, "md")).isEqualTo(name);
  }

  @Test
  void replacesControlCharacters() {
    assertThat(FileNames.of("甲\n乙", "md")).isEqualTo("甲 乙.md");
  }
}
