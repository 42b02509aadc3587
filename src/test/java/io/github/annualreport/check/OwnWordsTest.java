package io.github.annualreport.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.annualreport.build.Example;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.proofread.RuleSelection;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A unit's own words, and its reasons for not following a rule. */
class OwnWordsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"2030, 0", "2031, 1", "2032, 1"})
  void asksForTheNewWordFromItsYearOn(int year, int found) {
    String words = "法治政府建设: {改为: 法治建设, 自: 2031, 依据: 某市表述规范}";

    List<Diagnostic> findings = check(words, "某局" + year + "年工作报告\n" + year + "年，法治政府建设有进展。");

    assertThat(findings).hasSize(found);
    assertThat(findings)
        .allSatisfy(
            f -> {
              assertThat(f.message()).isEqualTo("本单位的写法：“法治政府建设” 改为“法治建设”");
              assertThat(f.hints()).contains("依据：某市表述规范");
            });
  }

  @Test
  void refusesAWordThatIsNotUsedAnyMore() {
    assertThat(check("一站式: {自: 2031, 依据: 某市表述规范}", "推行一站式服务。"))
        .extracting(Diagnostic::message)
        .containsExactly("本单位的写法：“一站式”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"甲: 甲", "甲: ''", "甲: [乙]", "甲: {改为: 甲}", "甲: {改: 乙}", "甲: {自: 去年, 改为: 乙}"})
  void saysHowAListIsWritten(String words) {
    assertThatThrownBy(() -> check(words, "正文。"))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.diagnostics())
                    .extracting(Diagnostic::code)
                    .contains("check/word-list"));
  }

  @Test
  void deliversAReportThatBreaksARuleForAReason() {
    Example example =
        Example.copied(Path.of("examples/ecology-bureau-two-years/2031.yaml"), folder);
    String broken = example.text().replaceFirst("新媒体运营力量不足", "新媒体运营力量不足，布署不够");
    String reasoned = broken.replaceFirst("(?m)^说明:\n", "说明:\n  WRD-01: 引用原文\n");

    assertThat(example.build(broken).errors())
        .extracting(Diagnostic::code)
        .contains("check/WRD-01");
    assertThat(example.build(reasoned).errors()).isEmpty();
    assertThat(example.build(reasoned).diagnostics())
        .filteredOn(d -> d.code().equals("check/WRD-01"))
        .extracting(Diagnostic::justification)
        .containsExactly("引用原文");
  }

  @Test
  void knowsNoReasonForARuleThatIsNone() {
    Example example =
        Example.copied(Path.of("examples/ecology-bureau-two-years/2031.yaml"), folder);

    assertThat(
            example
                .build(example.text().replaceFirst("(?m)^说明:\n", "说明:\n  WRD-77: 原因\n"))
                .errors())
        .extracting(Diagnostic::code)
        .containsExactly("data/unknown-explanation");
  }

  private List<Diagnostic> check(String words, String text) {
    try {
      Path list = Files.writeString(folder.resolve("词表.yaml"), words + "\n");
      Path file = Files.writeString(folder.resolve("稿.txt"), text);
      return new ReportCheck(new Templates())
          .check(
              new CheckRequest(
                  file, new RuleSelection(false, List.of()), Optional.of(list), Optional.empty()))
          .findings();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
